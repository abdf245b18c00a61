import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect } from 'vitest';
import * as z from 'zod/mini';

const sized = z.string().check(z.regex(/^(?:any|\d+x\d+)$/));
const address = z.string().check(z.regex(/^\//));

/** The web app manifest (W3C) as Coranto writes it: any other member would be a mistake. */
const manifestSchema = z.strictObject({
  id: address,
  name: z.string().check(z.minLength(1)),
  short_name: z.string().check(z.minLength(1)),
  description: z.optional(z.string()),
  lang: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  start_url: address,
  scope: address,
  display: z.literal('standalone'),
  theme_color: z.string(),
  background_color: z.string(),
  categories: z.tuple([z.literal('news')]),
  icons: z.array(
    z.strictObject({
      src: address,
      sizes: sized,
      type: z.enum(['image/png', 'image/svg+xml']),
      purpose: z.enum(['any', 'maskable']),
    }),
  ),
  shortcuts: z.array(z.strictObject({ name: z.string(), url: address })),
  screenshots: z.optional(
    z.array(
      z.strictObject({
        src: address,
        sizes: sized,
        type: z.enum(['image/png', 'image/jpeg']),
        form_factor: z.enum(['narrow', 'wide']),
        label: z.string().check(z.minLength(1)),
      }),
    ),
  ),
});
export type WebManifest = z.infer<typeof manifestSchema>;

/**
 * Checks the manifest in a site's folder against the W3C's members and what Chrome asks of a site
 * that it installs (web.dev/articles/install-criteria, richer-install-ui): every address is below
 * the base, every picture is there with the type and size that is said of it.
 */
export async function checkInstallable(root: string, base: string): Promise<WebManifest> {
  const text = await readFile(join(root, 'manifest.webmanifest'), 'utf8');
  const manifest = manifestSchema.parse(JSON.parse(text));
  const { icons, shortcuts, screenshots = [], id, start_url, scope } = manifest;
  expect([id, start_url, scope]).toEqual([base, base, base]);
  for (const { url } of shortcuts) expect(url.startsWith(base), url).toBe(true);
  for (const picture of [...icons, ...screenshots]) await checkPicture(root, base, picture);
  // A square PNG of at least 144 pixels, of any use; the store asks for 192 and 512.
  for (const purpose of ['any', 'maskable'])
    for (const sizes of ['192x192', '512x512'])
      expect(icons).toContainEqual(expect.objectContaining({ purpose, sizes, type: 'image/png' }));
  for (const [form, most] of [
    ['narrow', 5],
    ['wide', 8],
  ] as const) {
    const shown = screenshots.filter(({ form_factor }) => form_factor === form);
    expect(shown.length).toBeLessThanOrEqual(most);
    const ratios = shown.map(({ sizes }) => {
      const [width = 0, height = 0] = sizes.split('x').map(Number);
      const [less, more] = [Math.min(width, height), Math.max(width, height)];
      expect([less >= 320, more <= 3840, more <= 2.3 * less], sizes).toEqual([true, true, true]);
      expect(width > height ? 'wide' : 'narrow').toBe(form);
      return width / height;
    });
    expect(new Set(ratios).size).toBeLessThanOrEqual(1);
  }
  return manifest;
}

type Shown = { readonly src: string; readonly sizes: string; readonly type: string };

async function checkPicture(root: string, base: string, { src, sizes, type }: Shown) {
  expect(src.startsWith(base), src).toBe(true);
  const { format, width, height } = await sharp(join(root, src.slice(base.length))).metadata();
  const found = format === 'svg' ? 'svg+xml' : format;
  expect([src, type, sizes]).toEqual([
    src,
    `image/${found}`,
    format === 'svg' ? 'any' : `${width}x${height}`,
  ]);
}
