import type { Story } from '../bundle/story-file.ts';
import { HEAT_QUALITY } from '../coverage/heat.ts';
import { type AroundReport, byTitle, idByAddress, pictureFields, reportTable } from './guesses.ts';
import { numberOr, type PackedTable, type TableOf, textOr } from './packed-table.ts';

export type AroundStory = AroundReport & {
  /** What each report adds to heat in most stories of the pack. */
  readonly factor: number;
  /** Its number in the pack, and that of the last. */
  readonly at: number;
  readonly last: number;
};

/**
 * Stories as they are in a pack, newest first: an outlet and topics by number, coverage and reports
 * elsewhere by how many there are, other stories as numbers of `refs`. The stories next to it in
 * time mostly are those next to it in the pack.
 */
export const storyTable = {
  ...reportTable,
  day: { guess: ({ time }) => textOr(time).slice(0, 10) },
  slug: {
    expand: byTitle,
    guess: (fields) => byTitle(`${textOr(fields['day'])}-<>`, fields),
  },
  id: { guess: ({ href, lighter }) => idByAddress(href ?? lighter) },
  topics: { guess: (_, { before }) => before?.['topics'] },
  ...pictureFields,
  reports: { numbers: true },
  background: {},
  event: {
    numbers: true,
    guess: ({ reports, background }) => numberOr(reports) + 1 - numberOr(background),
  },
  outlets: { numbers: true, guess: ({ event }) => event },
  sources: { guess: ({ outlets }) => (numberOr(outlets) > 1 ? outlets : undefined) },
  talk: {
    guess: ({ sources, reports }) =>
      sources === undefined && numberOr(reports) > 0 ? '1' : undefined,
  },
  receipt: {
    guess: ({ quality, reports }, { factor }) =>
      typeof quality === 'number' ? { k: factor, related: reports } : undefined,
  },
  heat: {
    numbers: true,
    guess: ({ quality, reports }, { factor }) =>
      numberOr(quality) + (numberOr(quality) >= HEAT_QUALITY ? factor * numberOr(reports) : 0),
  },
  coverage: { numbers: true, guess: ({ reports }) => reports },
  elsewhere: {},
  undated: {},
  unpublished: {},
  pinned: {},
  was: {},
  video: {},
  copyOf: {},
  sameEvent: {},
  line: {},
  about: {},
  newer: { guess: (_, { at }) => (at > 0 ? at - 1 : undefined) },
  older: { guess: (_, { at, last }) => (at < last ? at + 1 : undefined) },
} as const satisfies PackedTable<AroundStory> & Omit<TableOf<Story, AroundStory>, 'owners'>;
