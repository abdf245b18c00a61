import { posix, relative } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Modules that the app imports as it runs and that come in one file, by the name of the part: those
 * that are wanted together, or one soon after the other. Any other such module has its own file.
 */
const parts = {
  feeds: [
    'routes/front/latest.tsx',
    'routes/feed/filtered-feed.ts',
    'routes/front/empty-site.tsx',
    'routes/lists/topic.tsx',
  ],
  search: [
    'routes/search/search.tsx',
    'search/ranking/own-texts.ts',
    'routes/search/index-reader.ts',
  ],
  indexes: ['routes/lists/topics.tsx', 'routes/lists/all-days.ts'],
  listing: ['routes/lists/day.tsx', 'routes/lists/list-page.tsx'],
  own: ['routes/publisher/own-page.tsx', 'routes/not-found-page.tsx'],
  following: ['routes/following/following.tsx', 'routes/following/news-of-item.ts'],
  carry: [
    'reading/step/site-file-step.ts',
    'routes/device/carry/take-opml.ts',
    'reading/carry/qr-path.ts',
  ],
  commands: [
    'routes/commands/start-commands.tsx',
    'routes/search/field/follow-field.ts',
    'routes/search/field/go-to-results.ts',
  ],
  dialogs: ['routes/palette/palette.tsx', 'routes/commands/keys/key-help.tsx'],
  fetching: ['queries/archive/fetch-file.ts', 'routes/shell/entry/after-opening.ts'],
  head: ['routes/shell/apply-head.ts', 'routes/device/opened-story.ts'],
  worker: ['offline/registration/start-offline.ts', 'offline/registration/network-lines.ts'],
  packs: ['queries/archive/fetch-address.ts', 'queries/archive/find-in-kept-packs.ts'],
  kept: [
    'offline/archive/renew-archive.ts',
    'queries/archive/answer-from-archive.ts',
    'routes/stories/kept-copies.ts',
    'routes/device/stories-kept-here.tsx',
    'routes/device/forget-withdrawn-here.ts',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** By module, its part and its place there. */
const places = new Map(
  Object.entries<readonly string[]>(parts).flatMap(([part, modules]) =>
    modules.map((module, at) => [module, { part, at }] as const),
  ),
);

/** Before the name of a part, where code imports it. No such file is in the folder of the code. */
const PART = 'part:';
const fileNameOf = (part: string): string => `part-${part}.ts`;
/** For the files of builds: by module, the name of its part in the bundler's list of chunks. */
const LIST = '.vite/parts.json';

/** An import at run time; its types alone are in one of the same look. */
const IMPORT = /(?<!typeof )\bimport\(\s*'([.#][^']+)'\s*\)/g;

/**
 * Brings the modules of a part in one file: each is an object that the part exports. Otherwise the
 * bundler makes a file for each module that is imported at run time, and one more for each set of
 * them that shares code. `src` is the folder of the code.
 */
export function codeParts(src: string): Plugin {
  const fileOf = (part: string): string => posix.join(src, fileNameOf(part));
  return {
    name: 'coranto-code-parts',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    resolveId: (source) => (source.startsWith(PART) ? fileOf(source.slice(PART.length)) : null),
    load(id) {
      const [part, modules] =
        Object.entries<readonly string[]>(parts).find(([name]) => fileOf(name) === id) ?? [];
      return part === undefined
        ? null
        : modules?.map((module, at) => `export * as m${at} from '#src/${module}';`).join('\n');
    },
    transform(code, id) {
      if (!id.startsWith(src)) return null;
      const folder = posix.dirname(relative(src, id).replaceAll('\\', '/'));
      const changed = code.replace(IMPORT, (written, source: string) => {
        const place = places.get(
          source.startsWith('#src/') ? source.slice('#src/'.length) : posix.join(folder, source),
        );
        return place ? `import('${PART}${place.part}').then((part) => part.m${place.at})` : written;
      });
      return changed === code ? null : { code: changed, map: null };
    },
    generateBundle() {
      const list = [...places].map(([module, { part }]) => [
        `src/${module}`,
        `src/${fileNameOf(part)}`,
      ]);
      this.emitFile({
        type: 'asset',
        fileName: LIST,
        source: JSON.stringify(Object.fromEntries(list)),
      });
    },
  };
}
