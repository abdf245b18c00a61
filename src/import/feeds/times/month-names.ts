import { foldLetters } from '#src/content/text/fold-letters.ts';

const ENGLISH =
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, month) => [name, name.slice(0, 3)].map((key) => [key, month + 1] as const))
    .concat([['sept', 9]]);

/** Languages whose month names were seen in dates of feeds, or are likely there. */
const LANGUAGES =
  'bg bs ca cs da de el es et eu fi fr gl hr hu id is it lt lv mk ms nb nl pl pt ro ru sk sl sq sr sv tr uk';

/**
 * The month, 1 to 12, by its English name or short name, or by one of another language. Undefined
 * for other words, and for a name that means different months in two languages (`listopad` is
 * October in Croatian and November in Polish). The word is folded by `foldLetters`, without dots.
 */
export function monthOf(word: string): number | undefined {
  const known = english.get(word);
  if (known !== undefined) return known;
  foreign ??= foreignNames();
  return foreign.get(word);
}

const english: ReadonlyMap<string, number> = new Map(ENGLISH);

/** Made at its first use: it takes 150 ms, and few feeds need it. */
let foreign: ReadonlyMap<string, number> | undefined;

function foreignNames(): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  const unclear = new Set<string>();
  for (const [name, month] of LANGUAGES.split(' ').flatMap(namesIn)) {
    if ((months.get(name) ?? month) !== month) unclear.add(name);
    months.set(name, month);
  }
  for (const name of unclear) months.delete(name);
  return months;
}

/** With a day beside it, a name is in the case that dates have: `мая`, not `май`. */
function namesIn(language: string): (readonly [string, number])[] {
  const patterns = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }),
    new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' }),
  ]);
  return Array.from({ length: 12 }, (_, month) => month).flatMap((month) =>
    patterns.flatMap((pattern) => {
      const part = pattern.formatToParts(Date.UTC(2024, month, 15)).find(isMonth);
      const name = foldLetters(part?.value ?? '').replaceAll('.', '');
      return /^\p{L}+$/u.test(name) ? [[name, month + 1] as const] : [];
    }),
  );
}

const isMonth = ({ type }: Intl.DateTimeFormatPart): boolean => type === 'month';
