import { cutFrontMatter } from '../front-matter/cut-front-matter.ts';
import { createLocator, type LocateField, locateInEntry } from '../front-matter/locate-field.ts';
import { judgeStatus } from '../keys/judge-status.ts';
import { type Problem, Refusal } from '../problem.ts';
import type { ReportFault } from '../reports/read-report.ts';
import { createBlockReader } from '../reports/share-related.ts';
import { decodeRaw, type RawText } from '../sources/raw-text.ts';
import { scanRefused } from '../sources/scan-refused.ts';
import { type Article, type Hidden, isShown, type RefusedFile } from './article.ts';
import { createValidator } from './validate-article.ts';

/** Line of the file after the opening fence. */
const FIRST_LINE = 2;
/** Faults reported per file; the rest are counted. */
const MOST_TOLD = 20;

/** One file's article, or the remains of a refused file, and its problems. */
export type ParsedFile = { readonly problems: readonly Problem[] } & (
  | { readonly article: Article | Hidden; readonly refused?: never }
  | { readonly refused: RefusedFile; readonly article?: never }
);

export type ParseArticle = (
  source: { readonly path: string; readonly name: string },
  text: RawText,
) => ParsedFile;

/**
 * A parser for the files of one archive, which share much content. Of articles that are not shown
 * it keeps only what is needed. Pure: file content never makes it throw.
 */
export function createParser({ preview }: { readonly preview: boolean }): ParseArticle {
  const readBlock = createBlockReader();
  const validate = createValidator();

  return ({ path, name }, text) => {
    let data: object | undefined;
    try {
      const block = cutFrontMatter(text);
      let outside = '';
      data = readBlock(block, (rest) => {
        outside = rest;
      });
      const { article, faults } = validate(data, {
        path,
        name,
        timeLine: lineOf(block, 'publishedDateTime'),
      });
      const isHidden = article !== undefined && !isShown(article, preview);
      const problems = tell(
        path,
        block,
        isHidden ? faults.filter((fault) => !isHarmless(fault)) : faults,
      );
      if (!article)
        return { refused: scanRefused({ path, name }, decodeRaw(text), data), problems };
      const doubt = judgeStatus(article, { text, block, outside });
      if (doubt) throw doubt;
      return { article: isHidden ? hide(article) : article, problems };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const problems = error.faults.map((fault) => ({ path, ...fault, refused: true }));
      return { refused: scanRefused({ path, name }, decodeRaw(text), data), problems };
    }
  };
}

/** A flaw of coverage that costs nothing; the coverage of a hidden article is not shown at all. */
const isHarmless = ({ isKept, path }: ReportFault): boolean =>
  isKept === true && path[0] === 'related';

const hide = ({ path, name, slug, time, keys, published, removed, isFolded }: Article): Hidden => ({
  path,
  name,
  slug,
  time,
  keys,
  published,
  removed,
  isFolded,
});

type Told = {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly refused: boolean;
};

function tell(path: string, block: RawText, faults: readonly Told[]): Problem[] {
  let whole: LocateField | undefined;
  const locate: LocateField = (field) => {
    const inEntry = locateInEntry(block, field, FIRST_LINE);
    if (inEntry !== undefined) return inEntry;
    whole ??= createLocator(decodeRaw(block), FIRST_LINE);
    return whole(field);
  };
  if (faults.length === 0) return [];
  const told = faults.slice(0, MOST_TOLD).map(({ path: field, message, refused }) => ({
    path,
    line: locate(field),
    field: field.join('.') || 'front matter',
    message,
    refused,
  }));
  const rest = faults.slice(MOST_TOLD);
  const last = told.at(-1);
  if (rest.length === 0 || !last) return told;
  const message = `${rest.length} more faults; fix those above first`;
  return [
    ...told,
    {
      path,
      line: last.line,
      field: 'front matter',
      message,
      refused: rest.some(({ refused }) => refused),
    },
  ];
}

function lineOf(block: RawText, field: string): number {
  const at = block.startsWith(`${field}:`) ? 0 : block.indexOf(`\n${field}:`) + 1;
  return block.slice(0, at).split('\n').length - 1 + FIRST_LINE;
}
