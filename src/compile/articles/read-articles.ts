import { hash } from 'node:crypto';
import { basename } from 'node:path';
import type { ArticleCache, KnownFile } from '../cache/article-cache.ts';
import { type Problem, Refusal } from '../problem.ts';
import { forEachYielding } from '../sources/for-each-yielding.ts';
import { listSources, type Source } from '../sources/list-sources.ts';
import { rawText } from '../sources/raw-text.ts';
import { peekText, readRaw } from '../sources/read-sources.ts';
import { scanRefused } from '../sources/scan-refused.ts';
import { isShown, isWhole } from './article.ts';
import { createParser, type ParsedFile } from './parse-article.ts';

/**
 * How long a file must be unchanged before it is read. File system clocks tick slowly: a file
 * written twice within a tick has one stamp for two contents.
 */
const STILL_MS = 3_000;

export type ReadArticlesOptions = {
  readonly cache?: ArticleCache | undefined;
  /** Which files to read, by path; default all. */
  readonly isMine?: (path: string) => boolean;
  /** Unpublished articles are shown. */
  readonly preview?: boolean;
  readonly onFile: (done: number, total: number) => void;
};

/**
 * Reads and parses every article in path order; also returns warnings about entries that are no
 * files.
 */
export async function readArticles(
  data: string,
  { cache, isMine = () => true, preview = false, onFile }: ReadArticlesOptions,
): Promise<{ files: ParsedFile[]; problems: Problem[] }> {
  const listing = listSources(data, 'articles', /\.md$/i);
  const sources = listing.sources.filter(({ path }) => isMine(path));
  const problems = listing.problems.filter(({ path }) => isMine(path));
  const parse = createParser({ preview });
  const kept = new Map<string, KnownFile>();
  const began = Date.now();
  const readFile = (source: Source): ParsedFile => {
    const found = cache?.files.get(source.path);
    const known = found && isEnough(found.file, preview) ? found : undefined;
    if (known?.settled && known.stamp === source.stamp) {
      kept.set(source.path, known);
      return known.file;
    }
    const bytes = readRaw(source);
    if (!cache) return parse(source, rawText(bytes));
    const digest = hash('sha256', bytes);
    const before = known?.hash === digest ? known.file : cache.parsed?.(source.path, digest);
    const file = before && isEnough(before, preview) ? before : parse(source, rawText(bytes));
    const settled = source.changed < began - STILL_MS;
    kept.set(source.path, { stamp: source.stamp, settled, hash: digest, file });
    return file;
  };
  const files: ParsedFile[] = [];
  await forEachYielding(sources, (source) => {
    files.push(attemptFile(source, readFile));
    onFile(files.length, sources.length);
  });
  if (cache) cache.files = kept;
  return {
    files: [...files, ...problems.filter(({ refused }) => refused).map(unlisted)],
    problems: problems.filter(({ refused }) => !refused),
  };
}

function attemptFile(source: Source, read: (source: Source) => ParsedFile): ParsedFile {
  try {
    return read(source);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { path, name } = source;
    return {
      refused: { ...scanRefused({ path, name }, peekText(source)), open: false },
      problems: error.faults.map((fault) => ({ path, ...fault, refused: true })),
    };
  }
}

/**
 * Whether a cached file is complete enough: a run without preview kept little of an unpublished
 * article.
 */
const isEnough = ({ article }: ParsedFile, preview: boolean): boolean =>
  !article || isWhole(article) || !isShown(article, preview);

/** An entry that is named like an article but cannot be one counts as a refused file. */
function unlisted(problem: Problem): ParsedFile {
  return {
    refused: { path: problem.path, name: basename(problem.path), open: false, removedKeys: [] },
    problems: [problem],
  };
}
