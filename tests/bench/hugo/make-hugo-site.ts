import { copyFile, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import matter from 'gray-matter';
import * as z from 'zod/mini';

const providerSchema = z.object({ domain: z.string() });
const statusSchema = z.object({ published: z.optional(z.boolean()) });
const leadSchema = z.object({
  publishedDateTime: z.union([z.date(), z.string()]),
  provider: providerSchema,
  related: z.optional(z.array(z.object({ provider: z.optional(providerSchema) }))),
});

/**
 * Makes a site for Hugo of an archive's articles in `folder`. Hugo makes lists only of fields at
 * the top of the front matter, and no pages from a template: so each published article says there
 * besides which outlet and day it is of, and which outlets are in its coverage. All else is byte
 * for byte as it is, and so are all unpublished articles, which Hugo reads and leaves out as
 * drafts. Resolves with the number of published ones.
 */
export async function makeHugoSite(data: string, folder: string): Promise<number> {
  const articles = join(folder, 'content/articles');
  await mkdir(articles, { recursive: true });
  await cp(fileURLToPath(new URL('.', import.meta.url)), folder, {
    recursive: true,
    filter: (path) => !path.endsWith('.ts'),
  });
  const cascade = { outputs: ['HTML'] };
  for (const name of ['appearances', 'days']) {
    await mkdir(join(folder, 'content', name), { recursive: true });
    await writeFile(join(folder, 'content', name, '_index.md'), JSON.stringify({ cascade }));
  }
  await writeFile(join(folder, 'content/about.md'), '{"title": "About"}\nWhat this site is.\n');
  let published = 0;
  for (const name of await readdir(join(data, 'articles'))) {
    if (!name.endsWith('.md')) continue;
    const text = await readFile(join(data, 'articles', name), 'utf8');
    const added = listedFields(text);
    if (added === undefined) await copyFile(join(data, 'articles', name), join(articles, name));
    else
      await writeFile(
        join(articles, name),
        text.replace(/^---\r?\n/, (fence) => fence + added),
      );
    published += added === undefined ? 0 : 1;
  }
  return published;
}

/** Lines of YAML; undefined for an article that is not published. */
function listedFields(text: string): string | undefined {
  const { data } = matter(text, {});
  if (statusSchema.parse(data).published === false) return undefined;
  const { publishedDateTime, provider, related = [] } = leadSchema.parse(data);
  const day = new Date(publishedDateTime).toISOString().slice(0, 10);
  const others = new Set(related.flatMap(({ provider: of }) => of?.domain ?? []));
  return `outlets: ${JSON.stringify([provider.domain])}
appearances: ${JSON.stringify([...others])}
days: ${JSON.stringify([day])}
`;
}
