import type { Story } from '../bundle/story-file.ts';
import { HEAT_QUALITY } from '../coverage/heat.ts';
import { type AroundReport, byTitle, idByAddress, pictureFields, reportTable } from './guesses.ts';
import { numberOr, type PackedTable, type TableOf, textOr } from './packed-table.ts';

export type AroundStory = AroundReport & {
  /** What each report adds to heat in most stories of the pack. */
  readonly factor: number;
};

/**
 * Stories as they are in a pack, newest first: an outlet and topics by number, coverage and reports
 * elsewhere by how many there are, other stories as numbers of `refs`. What is before and after a
 * story in time is not in it, because that changes with stories of other packs.
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
} as const satisfies PackedTable<AroundStory> &
  Omit<TableOf<Story, AroundStory>, 'owners' | 'newer' | 'older'>;
