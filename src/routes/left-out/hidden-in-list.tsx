import { HiddenHere } from '#src/components/device/hidden-here.tsx';
import type { Sequence } from '../feed/list/sequence.ts';
import { useLoadedCards } from './use-loaded-cards.ts';

/** Says how many stories of a list are hidden by mutes, as far as its cards are loaded. */
export function HiddenInList({ sequence }: { readonly sequence: Sequence }) {
  return <HiddenHere stories={useLoadedCards(sequence)} />;
}
