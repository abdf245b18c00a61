import type { PlainKey } from '#src/messages/catalogue.ts';
import { foldLetters } from '../text/fold-letters.ts';
import { outletWords } from '../words/outlet-words.ts';
import type { SavedEntry } from './saved-entry.ts';

/** The orders of saved stories, in the order in which they are offered. */
export const savedOrders = [
  ['savedLast', 'saved.savedLast'],
  ['savedFirst', 'saved.savedFirst'],
  ['newest', 'saved.newest'],
  ['oldest', 'saved.oldest'],
  ['outlet', 'saved.byOutlet'],
] as const satisfies readonly (readonly [name: string, label: PlainKey])[];

export type SavedOrder = (typeof savedOrders)[number][0];

/**
 * Saved stories in an order. Those whose publication or outlet the device does not know come last;
 * equal ones in the order in which they were saved, the last first.
 */
export function sortSaved(entries: readonly SavedEntry[], order: SavedOrder): SavedEntry[] {
  const compare = comparers[order];
  return [...entries].sort(
    (a, b) => compare(a, b) || b.since - a.since || (a.key < b.key ? -1 : 1),
  );
}

type Compare = (a: SavedEntry, b: SavedEntry) => number;

/** Compares by a text; entries without it come last. */
const by =
  (textFor: (entry: SavedEntry) => string | undefined, direction: 1 | -1): Compare =>
  (a, b) => {
    const [x, y] = [textFor(a), textFor(b)];
    if (x === y) return 0;
    if (x === undefined || y === undefined) return x === undefined ? 1 : -1;
    return x < y ? -direction : direction;
  };

const timeOf = ({ story }: SavedEntry): string | undefined => story?.time;
const outletOf = ({ story }: SavedEntry): string | undefined =>
  story && foldLetters(outletWords(story.outlet));

const comparers: { readonly [Order in SavedOrder]: Compare } = {
  savedLast: (a, b) => b.since - a.since,
  savedFirst: (a, b) => a.since - b.since,
  newest: by(timeOf, -1),
  oldest: by(timeOf, 1),
  outlet: by(outletOf, 1),
};
