import * as z from 'zod/mini';
import type { OwnPage } from '#src/content/publisher/own-page-file.ts';
import { isOwnPageName } from '#src/url/own-pages.ts';
import { cleanText } from '../articles/clean-text.ts';
import { cutFrontMatter } from '../front-matter/cut-front-matter.ts';
import { expected } from '../front-matter/describe-value.ts';
import { attempt, readMapping } from '../front-matter/read-mapping.ts';
import { type Problem, refuse } from '../problem.ts';
import { listSources, type Source } from '../sources/list-sources.ts';
import { decodeRaw, rawText } from '../sources/raw-text.ts';
import { readRaw } from '../sources/read-sources.ts';
import type { OwnNames } from './link-target.ts';
import type { markdownPieces } from './markdown-pieces.ts';
import { labelSchema, unknownField } from './publisher-schema.ts';

const FOLDER = 'pages';
/** Bytes of a page's file: all of it is in the page, twice. */
const MOST_BYTES = 200_000;

const words = (advice: string) =>
  z
    .string({ error: expected('text', advice) })
    .check(z.refine((value) => cleanText(value) !== '', { error: `is empty; ${advice}` }));
const TITLE = 'write the name of the page in quotes';
const PLACE = 'write footer or navigation';

const fields = {
  title: words(TITLE),
  description: z.nullish(words('write one sentence in quotes')),
  label: z.nullish(labelSchema),
  in: z.nullish(
    z.enum(['footer', 'navigation'], { error: expected('a place for its link', PLACE) }),
  ),
  order: z.nullish(z.number({ error: expected('a number', 'write it without quotes') })),
};
const pageSchema = z.strictObject(fields, { error: unknownField(Object.keys(fields)) });

/** A page that the publisher wrote, and where its link is. */
export type ReadPage = {
  readonly page: OwnPage;
  readonly in: 'footer' | 'navigation' | undefined;
  /** The words of its link. */
  readonly label: string;
  readonly order: number;
};

/**
 * Reads `pages/*.md` of a data folder: pages of the publisher's own, in the order of their names. A
 * page with a fault is left out, with its problems. What reads Markdown is loaded only where there
 * is a page.
 */
export async function readOwnPages(
  data: string,
): Promise<{ pages: ReadPage[]; problems: Problem[] }> {
  const { sources, problems } = listSources(data, FOLDER, /\.md$/i);
  if (sources.length === 0) return { pages: [], problems };
  const { markdownPieces: toPieces } = await import('./markdown-pieces.ts');
  const names = new Set(sources.map(nameOf));
  const read = sources.map((source) =>
    attempt(source.path, () => readPage(source, names, toPieces)),
  );
  return {
    pages: read
      .flatMap(({ values }) => values)
      .sort((a, b) => (a.page.name < b.page.name ? -1 : 1)),
    problems: [...problems, ...read.flatMap((file) => file.problems)],
  };
}

const nameOf = ({ name }: Source): string => name.replace(/\.md$/i, '');

function readPage(source: Source, pages: OwnNames, toPieces: typeof markdownPieces): ReadPage {
  const name = nameOf(source);
  checkPlace(source, name);
  const raw = rawText(readRaw(source));
  const block = cutFrontMatter(raw);
  const { value } = readMapping(decodeRaw(block), { firstLine: 2, schema: pageSchema });
  const title = cleanText(value.title);
  const label = cleanText(value.label ?? title);
  if (value.in && !labelSchema.safeParse(label).success)
    throw refuse('title', 'is too long for a link; write a short one under label');
  // The fences are a line each.
  const above = block.split('\n').length + 1;
  const text = decodeRaw(raw).split('\n').slice(above).join('\n');
  return {
    page: {
      name,
      title,
      ...(value.description && { description: cleanText(value.description) }),
      pieces: toPieces(text, { firstLine: above + 1, pages }),
    },
    in: value.in ?? undefined,
    label,
    order: value.order ?? 0,
  };
}

function checkPlace({ path, size }: Source, name: string): void {
  if (path !== `${FOLDER}/${name}.md`)
    throw refuse('name', `is not directly in ${FOLDER}/, or ends in .MD; move or rename the file`);
  if (!isOwnPageName(name))
    throw refuse(
      'name',
      'cannot be the address of a page, or is one of the site itself; use other lower-case letters, digits and single dashes',
    );
  if (size > MOST_BYTES)
    throw refuse('file', `is ${size} bytes long, more than ${MOST_BYTES}; divide it into pages`);
}
