import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { compile } from '#src/compile/compile.ts';
import type { StorySource } from '#src/compile/search/searched-story.ts';
import { CARDS_PER_FILE, FORMAT } from '#src/content/bundle/bundle.ts';
import { manifestSchema } from '#src/content/bundle/manifest.ts';
import { finishSite } from '#src/site/finish-site.ts';
import { projectRoot } from '#tests/support/list-files.ts';
import { writeArchive } from '../made/write-archive.ts';
import { cardOf, makePacks } from './made-packs.ts';
import { madeStories } from './made-stories.ts';
import { type MadeIndex, makeIndex } from './measured-search.ts';

/** Stories that are compiled, whose columns are then repeated: several files of cards. */
const COMPILED = 100;
/** The module of `search-in-page.ts` on the site. */
export const SEARCH_MODULE = 'search-in-page.js';

export type MadeSearchSite = {
  readonly index: MadeIndex;
  /** A pack of stories by its path below `data/`, as text. */
  readonly packFile: (path: string) => string | undefined;
};

/**
 * Makes a site at `root` of the app in `app`: the shell and the pages of a small archive, with the
 * index and the cards of so many made stories.
 */
export async function makeSearchSite(
  root: string,
  { app, stories }: { app: string; stories: number },
): Promise<MadeSearchSite> {
  const [data, bundle] = [`${root}-articles`, join(root, 'data')];
  await cp(app, root, { recursive: true });
  await writeArchive(data, Math.min(stories, COMPILED));
  await compile({ data, out: bundle });
  const sources = madeStories(stories);
  const index = makeIndex(sources, () => undefined);
  for (const [path, text] of index.files) await write(join(bundle, path), text);
  for (const [path, text] of cardFiles(sources)) await write(join(bundle, path), text);
  const manifest = manifestSchema.parse(
    JSON.parse(await readFile(join(bundle, 'manifest.json'), 'utf8')),
  );
  const files = { ...manifest.files, search: index.first };
  await write(join(bundle, 'manifest.json'), JSON.stringify({ ...manifest, files }));
  const { lists, packFile } = makePacks(sources);
  for (const { path, text } of lists) await write(join(bundle, path), text);
  await finishSite({ root, base: '/', pages: 0 });
  await bundleSearch(root);
  return { index, packFile };
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

const bundleSearch = (root: string) =>
  build({
    root: projectRoot,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      outDir: root,
      emptyOutDir: false,
      minify: true,
      lib: {
        entry: 'tests/bench/programs/search-in-page.ts',
        formats: ['es'],
        fileName: () => SEARCH_MODULE,
      },
    },
  });

function* cardFiles(sources: readonly StorySource[]): Generator<readonly [string, string]> {
  for (let from = 0; from < sources.length; from += CARDS_PER_FILE) {
    const cards = sources
      .slice(from, from + CARDS_PER_FILE)
      .map((source, at) => cardOf(source, from + at));
    yield [
      `cards/${(from / CARDS_PER_FILE).toString(16).padStart(16, '0')}.json`,
      JSON.stringify({ format: FORMAT, cards }),
    ];
  }
}
