import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test } from 'vitest';
import * as z from 'zod/mini';
import { en } from '#src/messages/languages/en.ts';
import { startCatalogue } from '#src/messages/messages.ts';
import { siteCatalogue } from '#src/messages/start-site-language.ts';
import { iconSvg } from '#src/render/install/draw-icon.ts';
import { writeInstallFiles } from '#src/render/install/write-install-files.ts';
import { pageAt } from '#src/url/page-at.ts';
import { temporaryFolder } from '../support/workspace.ts';

const site = {
  title: 'The Daily Paper of Record',
  description: 'News.',
  language: 'en',
  timeZone: 'UTC',
};

const manifestSchema = z.looseObject({
  name: z.string(),
  short_name: z.string(),
  lang: z.string(),
  dir: z.string(),
  id: z.string(),
  start_url: z.string(),
  scope: z.string(),
  icons: z.array(
    z.object({ src: z.string(), sizes: z.string(), type: z.string(), purpose: z.string() }),
  ),
  shortcuts: z.array(z.object({ name: z.string(), url: z.string() })),
});

async function install(base: string, of = site) {
  const root = await temporaryFolder();
  await writeInstallFiles({ root, base, site: of, install: { screenshots: [] } });
  const text = await readFile(join(root, 'manifest.webmanifest'), 'utf8');
  return { root, manifest: manifestSchema.parse(JSON.parse(text)) };
}

describe.each(['/', '/sub/'])('the web app manifest of a site at %s', (base) => {
  test('begins and stays there, and its shortcuts are pages of the site', async () => {
    const { manifest } = await install(base);
    expect(manifest).toMatchObject({
      name: site.title,
      lang: 'en',
      dir: 'ltr',
      display: 'standalone',
    });
    expect([manifest.id, manifest.start_url, manifest.scope]).toEqual([base, base, base]);
    expect([...manifest.short_name].length).toBeLessThanOrEqual(14);
    const pages = manifest.shortcuts.map(({ url }) => pageAt(`/${url.slice(base.length)}`)?.name);
    expect(pages).toEqual(['feed', 'search', 'topics']);
  });

  test('has icons of 192 and 512 pixels for any use and to be masked, which are there', async () => {
    const { root, manifest } = await install(base);
    expect(manifest.icons.map(({ sizes, purpose }) => `${purpose} ${sizes}`).sort()).toEqual(
      ['any 192x192', 'any 512x512', 'maskable 192x192', 'maskable 512x512'].sort(),
    );
    for (const { src, sizes, type } of manifest.icons) {
      const file = await sharp(join(root, src.slice(base.length))).metadata();
      expect([`${file.width}x${file.height}`, `image/${file.format}`]).toEqual([sizes, type]);
    }
  });
});

test('a site in Arabic has its direction and words in the manifest', async () => {
  startCatalogue(await siteCatalogue('ar'));
  onTestFinished(() => startCatalogue(en));
  const { manifest } = await install('/', { ...site, language: 'ar' });
  expect(manifest).toMatchObject({ lang: 'ar', dir: 'rtl' });
  expect(manifest.shortcuts[0]?.name).toMatch(/\p{Script=Arabic}/u);
});

/** The bounds of what is not the field's colour, as shares of the icon's width from its middle. */
async function reach(title: string): Promise<number> {
  const { root, manifest } = await install('/', { ...site, title });
  const icon = manifest.icons.find(
    ({ sizes, purpose }) => sizes === '512x512' && purpose === 'maskable',
  );
  const { data, info } = await sharp(join(root, icon?.src ?? ''))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let most = 0;
  for (let at = 0; at < info.width * info.height; at += 1) {
    const isDrawn = (data[at * 3 + 1] ?? 0) > 128;
    const [x, y] = [
      (at % info.width) / info.width - 0.5,
      Math.floor(at / info.width) / info.width - 0.5,
    ];
    if (isDrawn) most = Math.max(most, Math.hypot(x, y));
  }
  return most;
}

test.each(['Coranto', 'W', 'Äquator', 'Жизнь', '日報', 'الأخبار', '***', 'I'])(
  'the icon of “%s” shows something, all of it inside the circle that every mask leaves',
  async (title) => {
    const most = await reach(title);
    expect(most).toBeGreaterThan(0.15);
    expect(most).toBeLessThanOrEqual(0.4);
  },
);

test.each([
  ['The Daily Paper', 'D'],
  ['“Ärzteblatt”', 'Ä'],
  ['the', 'T'],
  ['24 hours', '2'],
  ['<b>', 'B'],
])('the icon of %s has the letter %s', (title, letter) =>
  expect(iconSvg(title, { size: 192, maskable: false })).toContain(`>${letter}</text>`),
);

test.each(['日報', 'ßeta', ''])(
  'the icon of “%s” has columns, as its letter cannot be drawn',
  (title) => expect(iconSvg(title, { size: 192, maskable: false })).toContain('<path'),
);
