import { useReducer } from 'react';
import { useLocation } from 'react-router';
import type { Sequence } from '../list/sequence.ts';
import { useReturnPlace } from './use-feed-place.ts';

/** Stories that a list shows before its reader asks for more. */
const FIRST = 100;
/** More than a window shows below its first story, in the lowest rows. */
const IN_VIEW = 60;

/** Stories that a list shows, by history entry. */
const extents = new Map<string, number>();

/**
 * The beginning of a list that is shown, so that its reader comes to the end of the page; `extend`
 * shows twice as many stories, so that few steps lead to the end of any list. A position that is
 * restored is in it, with what its window shows below.
 */
export function useExtent(whole: Sequence): { part: Sequence; extend: () => void } {
  const { key } = useLocation();
  const place = useReturnPlace()?.place;
  const least = place === undefined ? 0 : place + IN_VIEW;
  const [, render] = useReducer((renders: number) => renders + 1, 0);
  let extent = extents.get(key) ?? FIRST;
  while (extent < least) extent *= 2;
  const extend = (): void => {
    extents.set(key, extent * 2);
    render();
  };
  return { part: beginning(whole, extent), extend };
}

const parts = new WeakMap<Sequence, Sequence>();

/** The first stories of a sequence; always the same object, for lists that compare it. */
function beginning(whole: Sequence, length: number): Sequence {
  if (whole.length <= length) return whole;
  const last = parts.get(whole);
  if (last?.length === length) return last;
  const part = { ...whole, length, after: whole.after + whole.length - length };
  parts.set(whole, part);
  return part;
}
