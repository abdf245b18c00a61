import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import * as z from 'zod/mini';
import type { Room } from '#src/messages/catalogue.ts';
import { shelfOf } from '#src/messages/message-shelves.ts';
import { pageRooms, partRooms } from '#src/routes/page-rooms.ts';
import { buildApp } from '#src/site/app/build-app.ts';

/*
 * What each page and each later part loads beyond the front page, in files and brotli bytes: code,
 * styles and words. Run it before and after a change of the tables of decision 140. Builds the app
 * into a folder of its own.
 */

const [tag = 'en'] = argv.slice(2);

const chunkSchema = z.object({
  file: z.string(),
  isDynamicEntry: z.optional(z.boolean()),
  css: z.optional(z.array(z.string())),
  imports: z.optional(z.array(z.string())),
});

/** Rooms of words by the module that needs them. */
const roomsOf: Readonly<Record<string, readonly Room[]>> = {
  'routes/stories/story.tsx': pageRooms.story,
  'routes/lists/topic.tsx': pageRooms.topic,
  'routes/lists/topics.tsx': pageRooms.topics,
  'routes/lists/outlet.tsx': pageRooms.outlet,
  'routes/lists/outlets.tsx': pageRooms.outlets,
  'routes/lists/day.tsx': pageRooms.day,
  'routes/lists/list-page.tsx': pageRooms.feedPage,
  'routes/lists/archive-page.tsx': pageRooms.archive,
  'routes/feed/beyond-front.ts': partRooms.beyondFront,
  'routes/about/about.tsx': pageRooms.about,
  'routes/search/search.tsx': pageRooms.search,
  'routes/offline/offline.tsx': pageRooms.offline,
  'routes/saved/saved.tsx': pageRooms.saved,
  'routes/following/following.tsx': pageRooms.following,
  'routes/mine/new-coverage-page.tsx': pageRooms.newCoverage,
  'routes/me/me.tsx': pageRooms.me,
  'routes/device/carry/device-page.tsx': pageRooms.device,
  'routes/storylines/storylines.tsx': pageRooms.storylines,
  'routes/device/start-device.tsx': ['mine', 'device'],
  'routes/commands/start-commands.tsx': ['keys', 'settings', 'mine'],
  'routes/palette/palette.tsx': partRooms.palette,
  'routes/shell/settings-panel.tsx': partRooms.settings,
  'routes/shell/apply-head.ts': partRooms.head,
};

const root = mkdtempSync(join(tmpdir(), 'coranto-code-'));
try {
  await buildApp({ out: root, base: '/' });
  const read = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'));
  const chunks = z.record(z.string(), chunkSchema).parse(read('.vite/manifest.json'));
  const parts = z.record(z.string(), z.string()).parse(read('.vite/parts.json'));
  const folder =
    readdirSync(join(root, 'assets')).find((name) => name.startsWith('messages-')) ?? '';
  const words = (room: Room): string => join(root, 'assets', folder, tag, `${shelfOf(room)}.js`);
  const reach = (name: string, found = new Set<string>()): Set<string> => {
    if (!found.has(name)) {
      found.add(name);
      for (const next of chunks[name]?.imports ?? []) reach(next, found);
    }
    return found;
  };
  const front = reach('index.html');
  const weight = (paths: Iterable<string>): number =>
    [...paths].reduce((sum, path) => sum + brotliCompressSync(readFileSync(path)).length, 0);
  const inRoot = (paths: Iterable<string>): string[] => [...paths].map((path) => join(root, path));
  const entries = Object.keys(chunks).filter((name) => chunks[name]?.isDynamicEntry);
  const modules = [...new Set([...Object.keys(parts), ...entries])];
  console.log(
    `\n## code\n\nBeyond the front page, in files and bytes (brotli, words in ${tag}):\n`,
  );
  console.log('| module | files | code | styles | words |\n|---|--:|--:|--:|--:|');
  for (const name of modules.filter((each) => !each.includes('/part-')).sort()) {
    const more = [...reach(parts[name] ?? name)].filter((chunk) => !front.has(chunk));
    const code = inRoot(new Set(more.map((chunk) => chunks[chunk]?.file ?? '')));
    const known = new Set([...front].flatMap((chunk) => chunks[chunk]?.css ?? []));
    const css = more.flatMap((chunk) => chunks[chunk]?.css ?? []);
    const styles = inRoot(new Set(css.filter((file) => !known.has(file))));
    const rooms = new Set((roomsOf[name.replace(/^src\//, '')] ?? []).map(words));
    const files = code.length + styles.length + rooms.size;
    const sums = [code, styles, rooms].map((paths) => weight(paths));
    console.log(`| ${name.replace(/^src\//, '')} | ${[files, ...sums].join(' | ')} |`);
  }
} finally {
  rmSync(root, { recursive: true });
}
