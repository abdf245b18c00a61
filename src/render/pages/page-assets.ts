import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type PageName, pageAt } from '#src/url/paths.ts';

/** Vite's own list of what it made of which source file; its format is part of Vite's interface. */
const chunkSchema = z.object({
  file: z.string(),
  css: z.optional(z.array(z.string())),
  imports: z.optional(z.array(z.string())),
});
const manifestSchema = z.record(z.string(), chunkSchema);
type ViteManifest = z.infer<typeof manifestSchema>;

/** Styles and code, by their paths below the base, that a page needs beside those of the feed. */
export type PageAssets = {
  readonly styles: readonly string[];
  readonly modules: readonly string[];
};

/** The source file that holds each page which is not part of the app's entry. */
const sources: Readonly<Record<PageName, string | undefined>> = {
  feed: undefined,
  story: 'src/routes/stories/story.tsx',
  topics: 'src/routes/lists/topics.tsx',
  topic: 'src/routes/lists/topic.tsx',
  outlets: 'src/routes/lists/outlets.tsx',
  outlet: 'src/routes/lists/outlet.tsx',
  outletCoverage: 'src/routes/lists/outlet.tsx',
  about: 'src/routes/about.tsx',
  archive: 'src/routes/lists/archive-page.tsx',
  storylines: 'src/routes/storylines/storylines.tsx',
  storyline: 'src/routes/storylines/storylines.tsx',
  day: 'src/routes/lists/day.tsx',
  feedPage: 'src/routes/lists/list-page.tsx',
  topicPage: 'src/routes/lists/list-page.tsx',
  outletPage: 'src/routes/lists/list-page.tsx',
  outletCoveragePage: 'src/routes/lists/list-page.tsx',
};

const ENTRY = 'index.html';

/**
 * Opens the list that the app's build left in `root`; gives what the page at a path needs at once,
 * so that it is whole without scripts, and its code is asked for before the app finds out that it
 * is wanted. Throws for a page whose source is not in the list.
 */
export async function openPageAssets(root: string): Promise<(path: string) => PageAssets> {
  const manifest = manifestSchema.parse(
    JSON.parse(await readFile(join(root, '.vite/manifest.json'), 'utf8')),
  );
  const known = reach(manifest, ENTRY);
  return (path) => {
    const source = sources[pageAt(path)?.name ?? 'feed'];
    if (source === undefined) return { styles: [], modules: [] };
    const chunks = [...reach(manifest, source)].filter((name) => !known.has(name));
    const found = chunks.map((name) => chunkOf(manifest, name));
    return {
      styles: found.flatMap(({ css }) => css ?? []),
      modules: found.map(({ file }) => file),
    };
  };
}

/** A chunk and all that it imports from the start. */
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
