import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '#src/messages/languages/en.ts';
import { pageRooms, partRooms } from '#src/routes/page-rooms.ts';
import { pageNames } from '#src/url/paths.ts';
import { readSources } from '#tests/support/list-files.ts';

const sources = new Map(readSources('src').map((file) => [file.path, file]));
const { language: _, ...rooms } = en;
const keys = new Set(
  Object.entries(rooms).flatMap(([room, messages]) =>
    Object.keys(messages).map((name) => `${room}.${name}`),
  ),
);
const KEY = new RegExp(`['"](${Object.keys(rooms).join('|')})\\.(\\w+)['"]`, 'g');

/** Imports and re-exports of code; those of types, and dynamic ones, bring none. */
const STATIC = /^(?:import|export)\s(?!type\b)[^'";]*?\bfrom '([^']+)'/gm;

/** Files that a file imports statically, itself included. */
function codeOf(entry: string): Set<string> {
  const found = new Set<string>();
  const visit = (path: string): void => {
    const file = sources.get(path);
    if (found.has(path) || !file) return;
    found.add(path);
    for (const [, name = ''] of file.text.matchAll(STATIC))
      visit(name.startsWith('#') ? name.slice(1) : posix.join(posix.dirname(path), name));
  };
  visit(entry);
  return found;
}

/**
 * Tables of labels that other code imports for their numbers: only some of their importers show the
 * labels, and those name other messages of the same room.
 */
const labelTables: readonly string[] = [
  'src/content/order/choices.ts',
  'src/content/order/orders.ts',
  // Asks whether the room is there.
  'src/components/states/error-words.ts',
  'src/content/bundle/outlet-measures.ts',
  'src/content/coverage/quality-bands.ts',
];

/** Pages that show the labels of orders, whose table is in the first view's code. */
const labelsOn: { readonly [name: string]: string } = { about: 'lists' };

/** Keys in the text of a file; texts such as `feed.xml` are none. */
const keysIn = (path: string): string[] =>
  [...(sources.get(path)?.text.matchAll(KEY) ?? [])].flatMap(([, room = '', name = '']) =>
    keys.has(`${room}.${name}`) ? [room] : [],
  );

/** The rooms of the messages that code names. `head` is loaded where a head is made. */
function roomsOf(entries: readonly string[]): string[] {
  const first = codeOf('src/main.tsx');
  const used = new Set<string>();
  for (const path of entries.flatMap((entry) => [...codeOf(entry)]))
    if (!first.has(path))
      for (const room of labelTables.includes(path) ? [] : keysIn(path)) used.add(room);
  used.delete('site');
  return [...used].sort();
}

const withoutHead = (entries: readonly string[]): string[] =>
  roomsOf(entries).filter((room) => room !== 'head');

const router = sources.get('src/routes/router.tsx')?.text ?? '';
const shared = new Map(
  [...router.matchAll(/const (\w+) = \(\) => import\('\.\/([^']+)'\)/g)].map(([, name, file]) => [
    name,
    file,
  ]),
);

/** The file of a page's code, as the router imports it. */
function fileOf(name: string): string {
  const direct = new RegExp(`\\b${name}: \\(\\) => import\\('\\./([^']+)'\\)`).exec(router)?.[1];
  const other = new RegExp(`^  ${name}(?:: (\\w+))?,$`, 'm').exec(router);
  const file = direct ?? shared.get(other?.[1] ?? name);
  if (file === undefined) throw new Error(`the router names no file for the page ${name}`);
  return `src/routes/${file}`;
}

/** Code that a prerendered page is made with, and that comes a moment after its own. */
const importedLate: { readonly [name: string]: readonly string[] } = {
  feed: ['src/routes/feed/beyond-front.ts'],
};

test('every message is named somewhere in the code', () => {
  const code = [...sources.values()]
    .filter(({ path }) => !path.startsWith('src/messages/languages/'))
    .map(({ text }) => text)
    .join('\n');
  const named = new Set([...code.matchAll(KEY)].map(([, room, name]) => `${room}.${name}`));
  expect([...keys].filter((key) => !named.has(key))).toEqual([]);
});

describe('the rooms of messages that a page loads', () => {
  test('are none beside “site” in the first view', () => {
    const used = [...codeOf('src/main.tsx')].flatMap((path) =>
      keysIn(path)
        .filter((room) => room !== 'site' && !labelTables.includes(path))
        .map((room) => `${path}: ${room}`),
    );
    expect(used).toEqual([]);
  });

  test.each(pageNames.filter((name) => name !== 'front'))(
    'of the page “%s” are those that its code uses',
    (name) => {
      expect(pageRooms[name].filter((room) => room !== labelsOn[name]).toSorted()).toEqual(
        withoutHead([fileOf(name), ...(importedLate[name] ?? [])]),
      );
    },
  );

  test.each([
    ['beyondFront', ['src/routes/feed/beyond-front.ts', 'src/routes/feed/filtered-feed.ts']],
    ['settings', ['src/routes/shell/settings-panel.tsx']],
    ['notFound', ['src/routes/not-found-page.tsx']],
    ['emptySite', ['src/routes/front/empty-site.tsx']],
    ['head', ['src/routes/shell/apply-head.ts']],
  ] as const)('of “%s” are those that its code uses', (name, entries) => {
    expect([...partRooms[name]].sort()).toEqual(roomsOf(entries));
  });
});
