import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type * as z from 'zod/mini';
import { compile } from '#src/compile/compile.ts';
import type { CompileOptions, CompileResult } from '#src/compile/compile-options.ts';
import { emptyHistory, HISTORY_FILE, historyText } from '#src/compile/history/history-file.ts';
import { appearanceFileSchema } from '#src/content/bundle/appearance-file.ts';
import { cardFileSchema } from '#src/content/bundle/bundle.ts';
import { columnFileSchema } from '#src/content/bundle/column-file.ts';
import { frontFileSchema } from '#src/content/bundle/front-file.ts';
import { ledgerFileSchema } from '#src/content/bundle/ledger-file.ts';
import { outletFileSchema, topicFileSchema } from '#src/content/bundle/list-files.ts';
import { manifestSchema } from '#src/content/bundle/manifest.ts';
import { figureFileSchema } from '#src/content/bundle/outlet-measures.ts';
import { addressFileSchema } from '#src/content/bundle/story-file.ts';
import { storylineFileSchema, storylineListSchema } from '#src/content/bundle/storyline-file.ts';
import { storyIdsFileSchema } from '#src/content/ids/story-ids-file.ts';
import { wholeLedger } from '#src/story-list/about/whole-ledger.ts';
import { MANIFEST_FILE } from '#src/url/paths.ts';
import { addressFile } from '#src/url/story-file-path.ts';
import { STORYLINE_LIST, storylineFile } from '#src/url/storyline-files.ts';

/** When the bundles of tests are built, unless a test sets another time. */
export const NOW = new Date('2024-06-01T12:00:00Z');

/** A folder below the system's temporary one; removed when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'coranto-test-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A data folder with the given files, and what the compiler makes of it. */
export type Workspace = {
  readonly data: string;
  readonly out: string;
  readonly write: (path: string, text: string | Uint8Array) => Promise<void>;
  readonly compile: (options?: Partial<CompileOptions>) => Promise<CompileResult>;
};

export async function openWorkspace(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<Workspace> {
  const folder = await temporaryFolder();
  const [data, out] = [join(folder, 'data'), join(folder, 'bundle')];
  const write = async (path: string, text: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(data, path)), { recursive: true });
    await writeFile(join(data, path), text);
  };
  await mkdir(join(data, 'articles'), { recursive: true });
  // Without one a build warns.
  await write(HISTORY_FILE, historyText(emptyHistory));
  for (const [path, text] of Object.entries(files)) await write(path, text);
  return { data, out, write, compile: (options) => compile({ data, out, now: NOW, ...options }) };
}

/** A written bundle, read through the reader's schemas. */
export function openBundle(out: string) {
  const read = async <T>(path: string, schema: z.ZodMiniType<T>): Promise<T> =>
    schema.parse(JSON.parse(await readFile(join(out, path), 'utf8')));
  const manifest = () => read(MANIFEST_FILE, manifestSchema);
  const frontFile = async () => read((await manifest()).files.front, frontFileSchema);
  const address = (slug: string) => read(addressFile(slug), addressFileSchema);
  return {
    out,
    manifest,
    address,
    story: async (slug: string) => {
      const file = await address(slug);
      if (file.became !== 'story') throw new Error(`${slug} became ${file.became}`);
      return file.story;
    },
    frontFile,
    front: async () => (await frontFile()).cards,
    cards: async () => {
      const { cardFiles } = await read((await manifest()).files.columns, columnFileSchema);
      return (await Promise.all(cardFiles.map((path) => read(path, cardFileSchema)))).flatMap(
        (file) => file.cards,
      );
    },
    columns: async () => read((await manifest()).files.columns, columnFileSchema),
    ids: async () => (await read((await manifest()).files.ids, storyIdsFileSchema)).ids,
    topics: async () => (await read((await manifest()).files.topics, topicFileSchema)).topics,
    outlets: async () => (await read((await manifest()).files.outlets, outletFileSchema)).outlets,
    appearances: async () =>
      (await read((await manifest()).files.appearances, appearanceFileSchema)).stories,
    figures: async () => {
      const { figures } = await read((await manifest()).files.outlets, outletFileSchema);
      return (await read(figures, figureFileSchema)).figures;
    },
    ledger: async () => wholeLedger(await read((await manifest()).files.ledger, ledgerFileSchema)),
    storyline: async (id: string) => {
      const file = await read(storylineFile(id), storylineFileSchema);
      if (file.became !== 'storyline') throw new Error(`the storyline ${id} moved to ${file.to}`);
      return file.storyline;
    },
    storylineAddress: (id: string) => read(storylineFile(id), storylineFileSchema),
    storylines: () => read(STORYLINE_LIST, storylineListSchema),
    bytes: () => readTree(out),
  };
}

/** Every file below a folder by path, in order, as text. */
export async function readTree(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = new Map<string, string>();
  for (const path of paths.sort())
    texts.set(path.slice(folder.length + 1), await readFile(path, 'latin1'));
  return texts;
}
