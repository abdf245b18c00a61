import { describe, expect, test } from 'vitest';
import { openBundle } from '#src/render/open-bundle.ts';
import { openTexts } from '#src/render/pages/bundle-texts.ts';
import { lastingPage } from '#src/render/pages/kept/lasting-page.ts';
import { HOLE } from '#src/render/pages/page-parts.tsx';
import { planPages } from '#src/render/pages/plan-pages.ts';
import { openPages } from '#src/render/pages/render-page.tsx';
import { MANIFEST_FILE, pathOf } from '#src/url/paths.ts';
import { compileSixtyStories } from '#tests/support/sixty-stories.ts';

const path = '/news/2024-05-30-story-59/';

describe('a page alone, in what is around it', () => {
  test('is the page that React makes as a whole, ids and all, of every kind', async () => {
    const out = await compileSixtyStories();
    const load = openPages('/', openTexts(out));
    const arounds = new Map<string, string>();
    const kinds = new Set<string>();
    const ids: { readonly name: string; readonly has: boolean }[] = [];
    for (const group of planPages(await openBundle(out), 60))
      for await (const { page, made } of group()) {
        const lasting = lastingPage(page);
        if (!lasting) continue;
        const { files, whole, alone, around } = await load({ path: pathOf(page), made });
        const known = arounds.get(lasting.around) ?? around();
        arounds.set(lasting.around, known);
        expect(known.replace(HOLE, () => alone())).toBe(whole());
        expect([...files.keys()]).toEqual([
          MANIFEST_FILE,
          ...(lasting.file === undefined ? [] : [lasting.file]),
        ]);
        kinds.add(page.name);
        ids.push({ name: page.name, has: / id="_R_[^"]+"/.test(alone()) });
      }
    expect([...kinds].sort()).toEqual([
      ...[
        'day',
        'feedPage',
        'outlet',
        'outletCoverage',
        'outletCoveragePage',
        'outletPage',
        'story',
        'topic',
        'topicPage',
      ],
    ]);
    // A story without coverage has none.
    expect(ids.filter(({ has }) => has).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['outlet', 'outletCoverage', 'topic']),
    );
  });

  test('has neither masthead nor foot', async () => {
    const load = openPages('/', openTexts(await compileSixtyStories()));
    const { head, alone } = await load({ path });
    expect(alone()).not.toMatch(/<header|<footer/);
    expect(head?.path).toBe(path);
  });
});

test('a page reads each file that it is made from once, and what many are made from once for all', async () => {
  const read: string[] = [];
  const texts = openTexts(await compileSixtyStories());
  const load = openPages('/', (file) => {
    read.push(file);
    return texts(file);
  });
  const { files } = await load({ path });
  expect(read).toEqual([...files.keys()]);
  expect(read).toHaveLength(2);
  const again = await load({ path: '/about/' });
  expect(again.files.get('manifest.json')).toBe(files.get('manifest.json'));
});
