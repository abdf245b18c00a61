import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '#src/compile/articles/article.ts';
import { isWhole } from '#src/compile/articles/article.ts';
import { createParser } from '#src/compile/articles/parse-article.ts';
import { rawText } from '#src/compile/sources/raw-text.ts';

/** Every file below a folder, by path, with the digest of its bytes. */
export function digestsOf(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
  return new Map(
    paths.map((path) => [
      path.replaceAll('\\', '/'),
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

/** The articles of a data folder as the compiler reads them. Throws if it refuses or warns. */
export function articlesOf(data: string): Article[] {
  const parse = createParser({ preview: true });
  return [...digestsOf(join(data, 'articles')).keys()].map((name) => {
    const path = `articles/${name}`;
    const text = rawText(readFileSync(join(data, path)));
    const { article, problems } = parse({ path, name: name.split('/').at(-1) ?? name }, text);
    if (!article || !isWhole(article) || problems.length > 0)
      throw new Error(`${path}: ${JSON.stringify(problems)}`);
    return article;
  });
}
