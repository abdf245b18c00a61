import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '#src/compile/compile.ts';
import { openBundle, readTree } from '#tests/support/workspace.ts';
import type { SearchedDocument } from './query-set.ts';

/** A compiled archive: its files, and what can be found of each story, newest first. */
export type CompiledArchive = {
  readonly documents: readonly SearchedDocument[];
  readonly files: ReadonlyMap<string, string>;
  readonly first: string;
};

/** Compiles an archive into a folder that is removed again; its data stays as it is. */
export async function readDocuments(data: string): Promise<CompiledArchive> {
  const folder = await mkdtemp(join(tmpdir(), 'coranto-searching-'));
  try {
    const out = join(folder, 'bundle');
    await compile({ data, out, keepGoing: true, history: 'read', now: new Date('2026-01-01') });
    const bundle = openBundle(out);
    const cards = await bundle.cards();
    const documents = await Promise.all(
      cards.map(async (card, id) => {
        const { coverage } = await bundle.story(card.slug);
        return {
          id,
          title: card.title,
          excerpt: card.excerpt,
          names: [card.outlet.name, ...card.topics.map(({ name }) => name)].join(' '),
          coverage: coverage.map(({ title, excerpt }) => `${title} ${excerpt}`).join(' '),
        };
      }),
    );
    const files = new Map(
      [...(await readTree(out))].map(([path, text]) => [
        path,
        Buffer.from(text, 'latin1').toString('utf8'),
      ]),
    );
    return { documents, files, first: (await bundle.manifest()).files.search };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
