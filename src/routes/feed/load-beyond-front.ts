import { lazyPage } from '../lazy-page.ts';
import type { BeyondFront } from './beyond-front.ts';

/** Fetches the code for more than the front, once. Rejects with a ChunkError. */
export const loadBeyondFront = async (): Promise<BeyondFront> =>
  (await lazyPage(() => import('./beyond-front.ts'))).beyondFront;
