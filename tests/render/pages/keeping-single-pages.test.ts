import { describe, expect, test } from 'vitest';
import { openPageCache } from '#src/render/pages/kept/page-cache.ts';
import { openSingle } from '#src/render/pages/kept/single-markup.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

const BUILT = '2024-06-01T12:00:00Z';

type Build = {
  readonly texts: Readonly<Record<string, string>>;
  readonly facts?: string;
  readonly made?: string;
  readonly version?: string;
  readonly built?: string;
};

const FILES = ['manifest.json', 'front-1.json', 'pages/imprint.json'];
const first: Build = {
  texts: {
    'manifest.json': 'of Monday',
    'front-1.json': '{"time":"2024-05-20T10:00:00Z"}',
    'pages/imprint.json': '{}',
  },
};

/** Draws one page as a build does; says what it is, and whether it was drawn anew. */
async function draw(
  folder: string,
  { texts, facts = 'Paper', made = '', version = '1', built = BUILT }: Build,
) {
  const single = openSingle(await openPageCache(folder), {
    ...{ version, built },
    readText: (file) => {
      const text = texts[file];
      if (text === undefined) throw new Error(`there is no ${file}`);
      return { text, value: undefined };
    },
  });
  let isDrawn = false;
  const page = await single({
    ...{ path: '/', made },
    factsOf: (files) => `${facts} ${files.length}`,
    draw: () => {
      isDrawn = true;
      const markup = `<main>${texts['front-1.json']}</main>`;
      return Promise.resolve({ head: '<title>Paper</title>', markup, data: '[1]', files: FILES });
    },
  });
  return { page, isDrawn };
}

describe('a page that there is once', () => {
  test('is taken as it was while its files, and what it shows of the site, are the same', async () => {
    const folder = await temporaryFolder();
    const { page, isDrawn } = await draw(folder, first);
    expect(isDrawn).toBe(true);
    expect(await draw(folder, first)).toEqual({ page, isDrawn: false });
    // Its facts are what it shows of it.
    const texts = { ...first.texts, 'manifest.json': 'of Tuesday' };
    expect(await draw(folder, { texts })).toEqual({ page, isDrawn: false });
  });

  test.each<readonly [string, Build]>([
    ['a file has another text', { texts: { ...first.texts, 'front-1.json': '{}' } }],
    ['a file of a fixed name has', { texts: { ...first.texts, 'pages/imprint.json': '{"a":1}' } }],
    ['a file is gone', { texts: { 'front-1.json': '{}', 'manifest.json': '' } }],
    ['what it shows of the manifest differs', { ...first, facts: 'Journal' }],
    ['what was made for it differs', { ...first, made: '{"count":2}' }],
    ['the code is another', { ...first, version: '2' }],
    ['a time in it is no news any more', { ...first, built: '2024-06-03T10:00:01Z' }],
  ])('is drawn anew, once, if %s', async (_, later) => {
    const folder = await temporaryFolder();
    await draw(folder, first);
    const { page, isDrawn } = await draw(folder, later);
    expect(isDrawn).toBe(true);
    expect(page.markup).toBe(`<main>${later.texts['front-1.json']}</main>`);
    expect((await draw(folder, later)).isDrawn).toBe(false);
  });
});
