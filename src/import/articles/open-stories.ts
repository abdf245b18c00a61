import { type Article, isWhole } from '#src/compile/articles/article.ts';
import { chooseSlug } from '#src/compile/articles/choose-slug.ts';
import { createParser } from '#src/compile/articles/parse-article.ts';
import { compareText, type Problem, Refusal } from '#src/compile/problem.ts';
import type { Source as ListedFile } from '#src/compile/sources/list-sources.ts';
import { decodeRaw, rawText } from '#src/compile/sources/raw-text.ts';
import { readRaw } from '#src/compile/sources/read-sources.ts';

const DAY_MS = 86_400_000;

/** An article file that the compiler accepts, with its text. */
export type StoredArticle = { readonly article: Article; readonly text: string };

/**
 * Which articles to read: those of some days (milliseconds since 1970), and some by their slugs.
 */
export type StoredQuery = {
  readonly span: { readonly from: number; readonly to: number } | undefined;
  readonly wanted: ReadonlySet<string>;
};

/**
 * Reads the articles of a data folder that a query asks for; of a refused file the problems. The
 * day of an article is taken from its name, which a person may have given some days off; one whose
 * name does not tell is read if any days are asked for.
 */
export function readStored(
  files: readonly ListedFile[],
  { span, wanted }: StoredQuery,
): { stored: StoredArticle[]; problems: Problem[] } {
  const parse = createParser({ preview: true });
  const stored: StoredArticle[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const isIn = span !== undefined && isNear(dayOf(file.name), span);
    if (!isIn && !wanted.has(chooseSlug(file.name))) continue;
    try {
      const raw = rawText(readRaw(file));
      const parsed = parse(file, raw);
      if (parsed.article && isWhole(parsed.article))
        stored.push({ article: parsed.article, text: decodeRaw(raw) });
      problems.push(...parsed.problems.filter(({ refused }) => refused));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push(...error.faults.map((fault) => ({ path: file.path, ...fault, refused: true })));
    }
  }
  return { stored, problems };
}

/**
 * Files whose texts show which words are common: so many of the newest before the days of a query.
 */
const EARLIER_FILES = 1000;

/** The files just before those that a query reads; their names tell the days. */
export function filesBefore(
  files: readonly ListedFile[],
  { span }: StoredQuery,
): readonly ListedFile[] {
  if (span === undefined) return [];
  return files
    .map((file) => ({ file, day: dayOf(file.name) ?? Number.POSITIVE_INFINITY }))
    .filter(({ day }) => day < span.from - 2 * DAY_MS)
    .sort((a, b) => b.day - a.day || compareText(b.file.name, a.file.name))
    .slice(0, EARLIER_FILES)
    .map(({ file }) => file);
}

/** Reads these articles; of a refused file nothing. */
export const readEarlier = (files: readonly ListedFile[]): readonly Article[] =>
  readStored(files, {
    span: undefined,
    wanted: new Set(files.map(({ name }) => chooseSlug(name))),
  }).stored.map(({ article }) => article);

const isNear = (day: number | undefined, { from, to }: { from: number; to: number }): boolean =>
  day === undefined || (day >= from - 2 * DAY_MS && day <= to + DAY_MS);

/** The day in a file's name, in milliseconds since 1970 (UTC). */
export function dayOf(name: string): number | undefined {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?=[-.])/.exec(name) ?? [];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : time;
}
