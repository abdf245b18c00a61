import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Site } from '#src/content/bundle/manifest.ts';
import { roomFile } from '#src/messages/load-room.ts';
import { language } from '#src/messages/messages.ts';
import { pageRooms } from '#src/routes/page-rooms.ts';
import { pageCode } from '#src/routes/router.tsx';
import { pageFacts } from '#src/url/pages.ts';
import { type PageName, pageNames } from '#src/url/paths.ts';

/** Vite's list of the chunks of each source file; its format is public. */
const chunkSchema = z.object({
  file: z.string(),
  css: z.optional(z.array(z.string())),
  imports: z.optional(z.array(z.string())),
});
const manifestSchema = z.record(z.string(), chunkSchema);
type ViteManifest = z.infer<typeof manifestSchema>;

/** By source file, its part in that list (`site/app/chunks/code-parts.ts`). */
const partsSchema = z.record(z.string(), z.string());

/** Styles and code, by path below the base, that a page needs beside those of the front page. */
export type PageAssets = {
  readonly styles: readonly string[];
  readonly modules: readonly string[];
};

const ENTRY = 'index.html';

/**
 * Opens the list that the app's build left in `root`; gives what a page needs at once, so that it
 * is whole without scripts, and its code is asked for before the app finds out that it is wanted.
 * The front page's code is in the entry. Rejects for a page whose file is not in the list.
 */
export async function openPageAssets(
  root: string,
  { pictures, publisher }: Pick<Site, 'pictures' | 'publisher'>,
): Promise<(name: PageName) => PageAssets> {
  const manifest = manifestSchema.parse(
    JSON.parse(await readFile(join(root, '.vite/manifest.json'), 'utf8')),
  );
  const parts = partsSchema.parse(
    JSON.parse(await readFile(join(root, '.vite/parts.json'), 'utf8')),
  );
  const known = reach(manifest, ENTRY);
  const always = [
    ...(pictures === 'keep' ? [KEPT_PICTURES] : []),
    ...(publisher === undefined ? [] : [PUBLISHER_PARTS]),
  ];
  const assets = new Map<string, PageAssets>([
    [
      'front',
      {
        styles: [],
        modules: [...always.map((from) => chunkOf(manifest, from).file), ...messagesOf('front')],
      },
    ],
  ]);
  for (const [name, file] of await findFiles()) {
    const own = [file, importedLate[name] ?? [], always].flat().map((from) => parts[from] ?? from);
    const chunks = [...new Set(own.flatMap((from) => [...reach(manifest, from)]))].filter(
      (chunk) => !known.has(chunk),
    );
    const found = chunks.map((chunk) => chunkOf(manifest, chunk));
    assets.set(name, {
      styles: found.flatMap(({ css }) => css ?? []),
      modules: [...found.map(({ file: code }) => code), ...messagesOf(name)],
    });
  }
  return (name) => assets.get(name) ?? { styles: [], modules: [] };
}

/** The files of a page's messages, in the language that is started. */
const messagesOf = (name: PageName): string[] => [
  ...new Set((['site', ...pageRooms[name]] as const).map((room) => roomFile(language().tag, room))),
];

/** Code that a page imports as it runs, and that its prerendered markup is made with. */
const importedLate: { readonly [Name in PageName]?: string } = {
  feed: 'src/routes/feed/beyond-front.ts',
};

/** What every page of a site that keeps its pictures waits for. */
const KEPT_PICTURES = 'src/components/pictures/kept-picture.tsx';

/** What every page waits for of a site with parts of the publisher's. */
const PUBLISHER_PARTS = 'src/components/publisher/draw-publisher-parts.tsx';

/** Every file that can be the code of a page. */
const codeFiles = import.meta.glob('/src/routes/**/*.tsx');

/**
 * The file of each page that is made ahead, as Vite's list names it: the one that gives the module
 * which the router imports for the page. So no second table has to name the files.
 */
async function findFiles(): Promise<Map<PageName, string>> {
  const byModule = new Map<unknown, string>();
  for (const [path, load] of Object.entries(codeFiles)) byModule.set(await load(), path.slice(1));
  const files = new Map<PageName, string>();
  for (const name of pageNames)
    if (name !== 'front' && pageFacts[name].ahead)
      files.set(name, byModule.get(await pageCode[name]()) ?? `the page “${name}”`);
  return files;
}

/** A chunk and all its static imports. */
function reach(manifest: ViteManifest, from: string): Set<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    chunkOf(manifest, name).imports?.forEach(visit);
  };
  visit(from);
  return found;
}

function chunkOf(manifest: ViteManifest, name: string) {
  const chunk = manifest[name];
  if (!chunk)
    throw new Error(
      `the app's build made nothing of ${name}; is it still the file of its page in src/routes/?`,
    );
  return chunk;
}
