import { reportId } from '../ids/story-id.ts';
import { expandCopy } from './light-copy.ts';
import { type Fields, numberOr, type PackedTable, textOr } from './packed-table.ts';
import { expandTitle } from './title-template.ts';

const MINUTE_MS = 60_000;

/** An instant of the bundle by its minute since 1970 and its second. */
export const instantOf = (minute: number, second: number): string =>
  `${new Date(minute * MINUTE_MS + second * 1000).toISOString().slice(0, 19)}Z`;

/** The host as links show it. */
const hostOf = (href: string): string => /^https?:\/\/([^/?#]*)/.exec(href)?.[1] ?? '';

const linkTo = (href: unknown): unknown =>
  typeof href === 'string' ? { href, host: hostOf(href) } : undefined;

/** How the compiler names most reports: by their address without scheme and fragment. */
export const idByAddress = (href: unknown): string | undefined =>
  typeof href === 'string'
    ? reportId(href.replace(/^https?:/, '').replace(/#.*$/s, ''))
    : undefined;

/** What a link's address repeats of the headline. */
export const byTitle = (cell: string, { title }: Fields): string =>
  expandTitle(cell, textOr(title));

/** A picture at its own site, by its address and its sides. */
const pictureAt = (url: unknown, sides: unknown): unknown => {
  if (typeof url !== 'string') return undefined;
  const [width, height]: unknown[] = Array.isArray(sides) ? sides : [];
  return {
    url,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  };
};

/** What every report's guesses may use. */
export type AroundReport = {
  /** The report before it in the same list. */
  readonly before: Fields | undefined;
  readonly outlets: readonly Fields[];
  /** Reports elsewhere in the pack, by id. */
  readonly known?: ReadonlyMap<unknown, Fields>;
};

/** The same report elsewhere in the pack. */
export const knownAs = ({ id }: Fields, { known }: AroundReport): Fields | undefined =>
  id === undefined ? undefined : known?.get(id);

const knownOr =
  (key: string, or?: (fields: Fields, around: AroundReport) => unknown) =>
  (fields: Fields, around: AroundReport): unknown => {
    const known = knownAs(fields, around);
    return known ? known[key] : or?.(fields, around);
  };

const coarseOf = ({ outlet }: Fields, { outlets }: AroundReport): unknown =>
  outlets[numberOr(outlet, -1)]?.['coarse'];

/** The fields of leads and other reports that are packed alike. */
export const reportTable = {
  outlet: { numbers: true, guess: knownOr('outlet') },
  title: { guess: knownOr('title') },
  excerpt: { guess: knownOr('excerpt', () => '') },
  lang: { guess: knownOr('lang', (_, { before }) => before?.['lang']) },
  minute: {
    numbers: true,
    helper: true,
    guess: knownOr('minute', (_, { before }) => before?.['minute']),
  },
  second: { numbers: true, helper: true, guess: knownOr('second') },
  time: {
    guess: ({ minute, second }) =>
      minute === undefined ? undefined : instantOf(numberOr(minute), numberOr(second)),
  },
  future: {},
  kind: { guess: knownOr('kind', () => 'article') },
  quality: { numbers: true, guess: knownOr('quality') },
  qualityFrom: { guess: knownOr('qualityFrom') },
  href: { helper: true, expand: byTitle, guess: knownOr('href') },
  original: { guess: ({ href }) => linkTo(href) },
  lighter: {
    helper: true,
    expand: (cell, fields) => expandCopy(cell, textOr(fields['href'])) ?? byTitle(cell, fields),
    guess: knownOr('lighter'),
  },
  amp: { guess: ({ lighter }) => linkTo(lighter) },
  coarse: { guess: coarseOf },
  uncertain: { guess: ({ coarse }) => (coarse === undefined ? undefined : true) },
} as const satisfies PackedTable<AroundReport>;

/** A picture of a record. */
export const pictureFields = {
  pictureUrl: { helper: true, expand: byTitle },
  pictureSides: {
    helper: true,
    guess: (_: Fields, { before }: AroundReport) => before?.['pictureSides'],
  },
  image: { guess: ({ pictureUrl, pictureSides }: Fields) => pictureAt(pictureUrl, pictureSides) },
} as const;
