import type { CoverageReport, ElsewhereReport } from '../bundle/story-file.ts';
import { isNearLead, offsetMinutes } from '../coverage/near-lead.ts';
import { type AroundReport, idByAddress, knownAs, reportTable } from './guesses.ts';
import { type Fields, numberOr, type TableOf } from './packed-table.ts';

export type AroundListed = AroundReport & {
  readonly story: Fields;
  /** Slugs that reports name, by number. */
  readonly refs: readonly Fields[];
  /** Ids in the same list by headline, the first of each. */
  readonly ids: ReadonlyMap<unknown, unknown>;
};

const MINUTE_MS = 60_000;
const timeOf = ({ minute, second }: Fields): number =>
  numberOr(minute) * MINUTE_MS + numberOr(second) * 1000;

const minutesFrom = (fields: Fields, { story }: AroundListed): number =>
  fields['minute'] === undefined ? 0 : offsetMinutes(timeOf(story), timeOf(fields));

const slugAt = (cell: string, refs: readonly Fields[]): unknown =>
  /^\d+$/.test(cell) ? refs[Number(cell)]?.['slug'] : undefined;

const inList = {
  ...reportTable,
  minute: {
    ...reportTable.minute,
    guess: (fields: Fields, around: AroundListed) =>
      reportTable.minute.guess(fields, around) ?? around.story['minute'],
  },
  offset: { numbers: true, guess: minutesFrom },
  copyOf: { guess: ({ title }: Fields, { ids }: AroundListed) => ids.get(title) },
  story: { expand: (cell: string, _: Fields, { refs }: AroundListed) => slugAt(cell, refs) },
} as const;

/**
 * Reports of coverage, of one story behind the other. `folded` tells which articles led
 * to it: see folded-name.ts.
 */
export const coverageTable = {
  ...inList,
  seen: {},
  id: { guess: ({ href, lighter }) => idByAddress(href ?? lighter) },
  tier: {
    guess: ({ offset }) => (isNearLead(numberOr(offset)) ? 'event' : 'background'),
  },
  step: {},
  folded: { helper: true },
} as const satisfies TableOf<CoverageReport, AroundListed>;

/** Reports elsewhere, likewise; `under` is a number of `refs`. */
export const elsewhereTable = {
  id: {},
  ...inList,
  story: {
    ...inList.story,
    guess: (fields: Fields, around: AroundListed) => knownAs(fields, around)?.['slug'],
  },
  under: { numbers: true, guess: (fields, around) => knownAs(fields, around)?.['under'] },
} as const satisfies TableOf<ElsewhereReport, AroundListed>;
