import type { ClaimKind } from './judged-pair.ts';
import { sameEvent } from './same-event.ts';

/** Every kind of claim that readers judged pairs of. */
export const claimKinds: readonly ClaimKind[] = [sameEvent];
