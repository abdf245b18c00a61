import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from '#src/content/bundle/bundle.ts';
import type { Visit } from '#src/reading/kinds/story-items.ts';

/** Every card of a bundle, the newest first. */
export async function cardsOf(out: string): Promise<readonly Card[]> {
  const read = async <T>(path: string): Promise<T> =>
    JSON.parse(await readFile(join(out, path), 'utf8'));
  const { files } = await read<{ files: { columns: string } }>('manifest.json');
  const { cardFiles } = await read<{ cardFiles: string[] }>(files.columns);
  const found = await Promise.all(cardFiles.map((file) => read<{ cards: Card[] }>(file)));
  return found.flatMap(({ cards }) => cards);
}

/** The key and value of a visit to a story at an instant in ISO 8601. */
export const visitOf = (time: string, card: Card): readonly [string, () => Visit] => [
  `${new Date(time).toISOString()} ${card.id}`,
  () => ({
    slug: card.slug,
    title: card.title,
    lang: card.lang,
    outlet: { domain: card.outlet.domain, name: card.outlet.name },
    topics: card.topics.map(({ slug, name }) => ({ slug, name })),
    kind: card.kind,
    heat: card.heat,
  }),
];
