import { describe, expect, test } from 'vitest';
import { type Manifest, manifestSchema } from '#src/content/bundle/manifest.ts';
import { openBundle } from '#src/render/open-bundle.ts';
import { openTexts, type ReadText } from '#src/render/pages/bundle-texts.ts';
import { shownParts } from '#src/render/pages/kept/lasting-page.ts';
import { planPages } from '#src/render/pages/plan-pages.ts';
import { openPages } from '#src/render/pages/render-page.tsx';
import { digestShown } from '#src/routes/shell/entry/shown-of-manifest.ts';
import { MANIFEST_FILE, pathOf } from '#src/url/paths.ts';
import { compileSixtyStories } from '#tests/support/sixty-stories.ts';

type Compiled = { readonly out: string; readonly manifest: Manifest };

async function compiled(): Promise<Compiled> {
  const out = await compileSixtyStories();
  return { out, manifest: (await openBundle(out)).manifest };
}

/** A second later: what is news is the same. */
const later = (time: string): string =>
  `${new Date(Date.parse(time) + 1000).toISOString().slice(0, 19)}Z`;

/**
 * What another edition can have of everything, where the given files of the bundle are the same.
 */
function anotherEdition(manifest: Manifest, files: readonly string[]): Manifest {
  const more = Object.entries(manifest.counts).map(([name, count]) => [name, count + 1]);
  const others = Object.entries(manifest.files).map(([name, file]) => [
    name,
    file && files.includes(file) ? file : file?.replace(/[0-9a-f]{16}/, '0123456789abcdef'),
  ]);
  return manifestSchema.parse({
    ...manifest,
    ...{
      built: later(manifest.built),
      newest: later(manifest.built),
      oldest: '2001-01-01T00:00:00Z',
    },
    counts: { ...Object.fromEntries(more), storylines: manifest.counts.storylines },
    topics: manifest.topics.map((topic) => ({ ...topic, stories: topic.stories + 1 })),
    files: Object.fromEntries(others),
  });
}

const withManifest =
  (read: ReadText, value: Manifest): ReadText =>
  (file) =>
    file === MANIFEST_FILE ? { text: JSON.stringify(value), value } : read(file);

describe('what a page shows of the manifest', () => {
  test('is all that it shows of it, on every page of an archive', { timeout: 60_000 }, async () => {
    const { out, manifest } = await compiled();
    const read = openTexts(out);
    const load = openPages('/', read);
    const others = new Map<string, ReturnType<typeof openPages>>();
    const changing = new Set<string>();
    let same = 0;
    for (const group of planPages(await openBundle(out), 60))
      for await (const { page, made } of group()) {
        const path = pathOf(page);
        const keys = shownParts[page.name] ?? [];
        const loaded = await load({ path, made });
        const files = [...loaded.files.keys()];
        const markup = loaded.whole();
        const other = anotherEdition(manifest, files);
        const [now, then] = [manifest, other].map((of) => digestShown(of, { path, files, keys }));
        const named = JSON.stringify(other.files);
        const loadOther = others.get(named) ?? openPages('/', withManifest(read, other));
        others.set(named, loadOther);
        if (now === then) {
          expect((await loadOther({ path, made })).whole(), path).toBe(markup);
          same += 1;
        } else changing.add(page.name);
      }
    expect(changing).toEqual(new Set(Object.keys(shownParts)));
    expect(same).toBeGreaterThan(80);
  });

  test('is another where the site, its strip or a file that the page is made from is', async () => {
    const { manifest } = await compiled();
    const files = [manifest.files.front];
    const digest = (of: Partial<Manifest>, path = '/') =>
      digestShown({ ...manifest, ...of }, { path, files, keys: [] });
    const [first, ...rest] = manifest.topics;
    if (!first) throw new Error('the archive has no topic');
    const changed: readonly Partial<Manifest>[] = [
      { site: { ...manifest.site, title: 'Another' } },
      { preview: true },
      { topics: [{ ...first, name: 'Another' }, ...rest] },
      { counts: { ...manifest.counts, storylines: manifest.counts.storylines === 0 ? 1 : 0 } },
      { counts: { ...manifest.counts, covered: manifest.counts.covered === 0 ? 60 : 0 } },
      { files: { ...manifest.files, front: 'front-0123456789abcdef.json' } },
    ];
    const digests = [digest({}), ...changed.map((of) => digest(of))];
    expect(new Set(digests).size).toBe(digests.length);
    expect(digest({ built: later(manifest.built) })).toBe(digest({}));
  });

  test('is of the strip as it stands there: a topic beyond its end is on its own page only', async () => {
    const { manifest } = await compiled();
    const topics = Array.from({ length: 14 }, (_, at) => ({
      ...{ slug: `t-${at}`, name: `Topic ${at}`, stories: 1 },
    }));
    const renamed = topics.map((topic, at) => (at === 13 ? { ...topic, name: 'Other' } : topic));
    const digest = (path: string, of: Manifest['topics']) =>
      digestShown({ ...manifest, topics: of }, { path, files: [], keys: [] });
    expect(digest('/', renamed)).toBe(digest('/', topics));
    expect(digest('/topics/t-12/', renamed)).not.toBe(digest('/topics/t-12/', topics));
  });
});
