import { compareText, type Problem } from '../problem.ts';
import { type Article, type Hidden, isShown, isWhole, type RefusedFile } from './article.ts';
import type { ParsedFile } from './parse-article.ts';

/** The articles of an archive by their status, each list in path order. */
export type SortedArticles = {
  readonly published: readonly Article[];
  readonly unpublished: readonly (Article | Hidden)[];
  readonly removed: readonly Hidden[];
  readonly refused: readonly RefusedFile[];
  readonly problems: readonly Problem[];
};

/**
 * Sorts files by status. Files whose names are equal on some file system (case, or NFC and NFD) are
 * all refused.
 */
export function partitionArticles(files: readonly ParsedFile[]): SortedArticles {
  const twins = findTwins(files);
  const articles = files.flatMap(({ article }) =>
    article && !twins.has(article.path) ? [article] : [],
  );
  const caught = files.flatMap(({ article }) =>
    article && twins.has(article.path) ? [article] : [],
  );
  // The name of an unpublished file must not be published, even if another file has it too.
  const secret = new Set(
    files.filter(isSecret).map((file) => nameKey((file.article ?? file.refused).name)),
  );
  const refused = [
    ...files.flatMap((file) => file.refused ?? []),
    ...caught.map(({ path, name, published, removed, keys }) => ({
      path,
      name,
      open: published && !removed,
      removedKeys: removed ? [...keys] : [],
    })),
  ].map((file) => ({ ...file, open: file.open && !secret.has(nameKey(file.name)) }));
  return {
    published: articles.filter(isWhole).filter((article) => isShown(article, false)),
    unpublished: articles.filter((article) => !(article.published || article.removed)),
    removed: articles.filter((article) => article.removed),
    refused: refused.sort((a, b) => compareText(a.path, b.path)),
    problems: [...files.flatMap(({ problems }) => problems), ...sayTwins(twins)],
  };
}

const nameKey = (name: string): string => name.normalize('NFC').toLowerCase();

const isSecret = ({ article, refused }: ParsedFile): boolean =>
  article ? !article.published || article.removed : !refused.open;

function findTwins(files: readonly ParsedFile[]): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const file of files) {
    const { path, name } = file.article ?? file.refused;
    const key = nameKey(name);
    byName.set(key, [...(byName.get(key) ?? []), path]);
  }
  const twins = new Map<string, string[]>();
  for (const paths of byName.values()) {
    if (paths.length > 1)
      for (const path of paths)
        twins.set(
          path,
          paths.filter((other) => other !== path),
        );
  }
  return twins;
}

function sayTwins(twins: ReadonlyMap<string, readonly string[]>): Problem[] {
  return [...twins].map(([path, others]) => {
    const message = `would have the same address as ${others.join(' and ')}; rename one of them`;
    return { path, line: 1, field: 'name', message, refused: true };
  });
}
