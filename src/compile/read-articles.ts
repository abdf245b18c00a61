import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { inSlices } from './in-slices.ts';
import { listSources, type Source } from './list-sources.ts';
import { createParser, type ParsedFile } from './parse-article.ts';
import { type Problem, Refusal } from './problem.ts';
import { rawText } from './raw-text.ts';
import { readRaw } from './read-sources.ts';

/** Files as they were parsed, by path and content: a run that is handed the cache of the one before parses only what is new. */
export type ArticleCache = { files: Map<string, ParsedFile> };

export type ReadArticlesOptions = {
  readonly cache?: ArticleCache | undefined;
  readonly onFile: (done: number, total: number) => void;
};

/** Reads and parses every article, in the order of their paths; with them, warnings about what is no file at all. */
export async function readArticles(
  data: string,
  { cache, onFile }: ReadArticlesOptions,
): Promise<{ files: ParsedFile[]; problems: Problem[] }> {
  const { sources, problems } = listSources(data, 'articles', /\.md$/i);
  const parse = createParser();
  const kept: ArticleCache['files'] = new Map();
  const parseSource = (source: Source): ParsedFile => {
    try {
      const bytes = readRaw(source);
      const key = cache && hash('sha256', `${source.path}\n${hash('sha256', bytes)}`);
      const parsed = (key && cache?.files.get(key)) || parse(source, rawText(bytes));
      if (key) kept.set(key, parsed);
      return parsed;
    } catch (error) {
      return unread(source, error);
    }
  };
  const files: ParsedFile[] = [];
  for await (const source of inSlices(sources)) {
    files.push(parseSource(source));
    onFile(files.length, sources.length);
  }
  if (cache) cache.files = kept;
  return {
    files: [...files, ...problems.filter(({ refused }) => refused).map(unlisted)],
    problems: problems.filter(({ refused }) => !refused),
  };
}

function unread({ path, name }: Source, error: unknown): ParsedFile {
  if (!(error instanceof Refusal)) throw error;
  return {
    refused: { path, name, open: false, removedKeys: [] },
    problems: error.faults.map((fault) => ({ path, ...fault, refused: true })),
  };
}

/** What has an article's name and cannot be one counts as a file that was refused. */
function unlisted(problem: Problem): ParsedFile {
  return { refused: { path: problem.path, name: basename(problem.path), open: false, removedKeys: [] }, problems: [problem] };
}
