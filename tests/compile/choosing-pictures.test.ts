import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { KeepPictures } from '#src/compile/pictures/kept-pictures.ts';
import { keepPictures } from '#src/pictures/keep-pictures.ts';
import { fileWidths } from '#src/url/pictures/picture-widths.ts';
import { halves } from '#tests/support/hostile-pictures.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { servePictures } from '#tests/support/picture-host.ts';
import { openBundle, openWorkspace, temporaryFolder } from '#tests/support/workspace.ts';

const LOGO = 'https://a.test/logo.png';
const PICTURE = 'https://a.test/picture.png';
const GONE = 'https://b.test/gone.png';

const provider = { name: 'A', domain: 'a.test', images: [{ url: LOGO }] };
const archive = (pictures: string) => ({
  'site.yaml': `pictures: ${pictures}\n`,
  'articles/kept.md': articleFile({ provider, images: [{ url: PICTURE, width: 9, height: 9 }] }),
  'articles/gone.md': articleFile({
    provider: { name: 'B', domain: 'b.test', images: [{ url: GONE }] },
    images: [{ url: GONE, width: 300, height: 200 }],
  }),
  'articles/plain.md': articleFile({ provider }),
  'articles/refused.md': articleFile({ provider, title: 5 }),
});

/** Compiles the archive with a host that has all pictures but one. */
async function compiled(pictures: string, keep?: KeepPictures) {
  const workspace = await openWorkspace(archive(pictures));
  const onNote = vi.fn();
  const options = { keepGoing: true, onNote, ...(keep && { keepPictures: keep }) };
  const { summary } = await workspace.compile(options);
  const bundle = openBundle(workspace.out);
  const [manifest, kept, gone] = await Promise.all([
    bundle.manifest(),
    bundle.story('kept'),
    bundle.story('gone'),
  ]);
  const notes = onNote.mock.calls.map(([text]) => text);
  return { workspace, bundle, manifest, kept, gone, summary, notes };
}

async function openKeeper() {
  const host = await servePictures({
    [LOGO]: await halves(100, 100),
    [PICTURE]: await halves(400, 300),
  });
  const folder = await temporaryFolder();
  const target = join(folder, 'site');
  await mkdir(target);
  return {
    host,
    target,
    keep: keepPictures({ target, cache: join(folder, 'cache'), fetch: host.fetch }),
  };
}

describe('pictures: keep', () => {
  test('puts kept pictures with their true sizes into every file that has them', async () => {
    const { keep, target } = await openKeeper();
    const { bundle, manifest, kept } = await compiled('keep', keep);
    expect(manifest.site.pictures).toBe('keep');
    expect(kept.image).toEqual({
      file: expect.stringMatching(/^[0-9a-f]{16}$/),
      width: 400,
      height: 300,
      colour: expect.stringMatching(/^#[0-9a-f]{6}$/),
    });
    const card = (await bundle.cards()).find(({ slug }) => slug === 'kept');
    expect(card?.image).toEqual(kept.image);
    expect(kept.outlet.logo).toMatchObject({ width: 100, height: 100 });
    expect((await bundle.story('plain')).outlet).toEqual(kept.outlet);
    const files = await readdir(target);
    const endings = fileWidths(400).flatMap((width) => [`-${width}.avif`, `-${width}.webp`]);
    for (const ending of ['.jpg', ...endings])
      expect(files).toContain(`${kept.image?.url ?? kept.image?.file}${ending}`);
  });

  test('leaves out what could not be had, and says so', async () => {
    const { keep } = await openKeeper();
    const { bundle, gone, summary, notes } = await compiled('keep', keep);
    expect(gone).not.toHaveProperty('image');
    expect(gone.outlet).not.toHaveProperty('logo');
    expect(summary.pictures).toEqual({ kept: 2, fresh: 2, lost: 2, waiting: 0 });
    expect(notes).toEqual([
      'warning: 2 pictures of b.test could not be had: status 404 (Not Found)',
    ]);
    const { entries, pictures } = await bundle.ledger();
    expect(pictures).toEqual({ kept: 2, lost: 2 });
    const lost = entries.filter((entry) => 'picture' in entry);
    expect(lost).toMatchObject([{ name: 'gone.md', picture: 'lost' }]);
  });

  test('asks for nothing if nothing is written', async () => {
    const { keep, host } = await openKeeper();
    const workspace = await openWorkspace(archive('keep'));
    expect((await workspace.compile({ keepPictures: keep })).wrote).toBe(false);
    expect(host.asked).toEqual([]);
  });

  test('without a site to keep them in leaves them where they are, and says so', async () => {
    const { manifest, kept, notes, summary } = await compiled('keep');
    expect(manifest.site).not.toHaveProperty('pictures');
    expect(kept.image).toEqual({ url: PICTURE, width: 9, height: 9 });
    expect(notes).toEqual([expect.stringContaining('which a build does')]);
    expect(summary).not.toHaveProperty('pictures.kept');
  });
});

test('pictures: none leaves all of them out, and no keeper is asked', async () => {
  const keep = vi.fn<KeepPictures>();
  const { manifest, kept, gone } = await compiled('none', keep);
  expect(manifest.site.pictures).toBe('none');
  for (const story of [kept, gone]) {
    expect(story).not.toHaveProperty('image');
    expect(story.outlet).not.toHaveProperty('logo');
  }
  expect(keep).not.toHaveBeenCalled();
});

test('pictures: link is the default', async () => {
  const { manifest, kept } = await compiled('link', vi.fn<KeepPictures>());
  expect(manifest.site).not.toHaveProperty('pictures');
  expect(kept.image).toMatchObject({ url: PICTURE });
});

test('another word is refused', async () => {
  const workspace = await openWorkspace(archive('copy'));
  const { problems } = await workspace.compile();
  expect(problems).toContainEqual(
    expect.objectContaining({
      path: 'site.yaml',
      field: 'pictures',
      message: expect.stringContaining('link, keep or none'),
    }),
  );
});
