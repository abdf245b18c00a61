import sharp from 'sharp';
import { expect, test } from 'vitest';
import { articleFile } from '#tests/support/markdown.ts';
import { pictureOf } from '#tests/support/own-pictures.ts';
import { openWorkspace } from '#tests/support/workspace.ts';

async function compileWith(files: Readonly<Record<string, string | Uint8Array>>, yaml = '') {
  const workspace = await openWorkspace({
    'articles/a.md': articleFile(),
    'site.yaml': `title: Paper\n${yaml}`,
    ...files,
  });
  return workspace.compile();
}

const saidOf = async (files: Readonly<Record<string, string | Uint8Array>>, yaml?: string) =>
  (await compileWith(files, yaml)).problems.map(
    ({ path, line, message }) => `${path}:${line} ${message}`,
  );

test('screenshots are the pictures in their folder, in the order of their names', async () => {
  const { problems, install } = await compileWith(
    {
      'screenshots/2-story.jpg': await pictureOf(780, 1688, 'jpeg'),
      'screenshots/1-front.png': await pictureOf(390, 844),
      'screenshots/wide/desk.webp': await pictureOf(1280, 800, 'webp'),
      'screenshots/notes.txt': 'how they were taken',
      'screenshots/.hidden.png': 'no picture',
    },
    'screenshots:\n  2-story.jpg: "A story &amp; its sources"\n',
  );
  expect(problems).toEqual([]);
  expect(install.screenshots.map(({ bytes, ...shown }) => shown)).toEqual([
    { name: '1-front', type: 'image/png', width: 390, height: 844 },
    {
      name: '2-story',
      type: 'image/jpeg',
      width: 780,
      height: 1688,
      label: 'A story & its sources',
    },
    { name: 'desk', type: 'image/png', width: 1280, height: 800 },
  ]);
  // Chrome names PNG and JPEG only.
  const desk = await sharp(install.screenshots[2]?.bytes).metadata();
  expect([desk.format, desk.width]).toEqual(['png', 1280]);
});

test('a picture that a camera turned has the size in which it is seen', async () => {
  const lying = await sharp(await pictureOf(800, 400, 'jpeg'))
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const { install } = await compileWith({ 'screenshots/a.jpg': lying });
  expect(install.screenshots).toMatchObject([{ width: 400, height: 800 }]);
});

test.each([
  ['too small', 319, 600, /has 319 x 600 pixels; browsers show .* sides have 320 to 3840 pixels/],
  ['too large', 3841, 2000, /has 3841 x 2000 pixels; .*take it in another size/],
  ['too long', 400, 921, /has 400 x 921 pixels; .* at most 2\.3 times the shorter, so cut it/],
])('one that is %s for browsers is refused', async (_, width, height, said) => {
  const { wrote, problems } = await compileWith({
    'screenshots/a.png': await pictureOf(width, height),
  });
  expect(problems).toMatchObject([
    { path: 'screenshots/a.png', field: 'file', message: expect.stringMatching(said) },
  ]);
  expect(wrote).toBe(false);
});

test('those at the limits are taken', async () => {
  const { problems } = await compileWith({
    'screenshots/a.png': await pictureOf(320, 736),
    'screenshots/b.png': await pictureOf(3840, 1800),
  });
  expect(problems).toEqual([]);
});

test('those of one kind of screen have one shape', async () => {
  const said = await saidOf({
    'screenshots/a.png': await pictureOf(400, 800),
    'screenshots/b.png': await pictureOf(800, 400),
    'screenshots/c.png': await pictureOf(500, 1000),
    'screenshots/d.png': await pictureOf(400, 801),
  });
  expect(said).toEqual([
    'screenshots/d.png:1 has another shape (400 x 801 pixels) than screenshots/a.png (400 x 800); browsers show narrow screenshots of one shape only, so cut or take it again',
  ]);
});

test.each([
  ['narrow', 400, 800, 5],
  ['wide', 800, 400, 8],
])('browsers show so many %s ones', async (kind, width, height, most) => {
  const picture = await pictureOf(width, height);
  const files = Array.from({ length: most + 1 }, (_, at) => [`screenshots/${at}.png`, picture]);
  expect(await saidOf(Object.fromEntries(files))).toEqual([
    `screenshots/${most}.png:1 is one more than the ${most} that browsers show on ${kind} screens; remove it, or another one`,
  ]);
});

test('what is no picture, or cut off, or another kind under a wrong name, is refused', async () => {
  const whole = await pictureOf(400, 800, 'jpeg');
  const said = await saidOf({
    'screenshots/a.png': 'words',
    'screenshots/b.jpg': whole.subarray(0, whole.length / 2),
    'screenshots/c.png': await pictureOf(400, 800, 'gif'),
  });
  expect(said).toEqual([
    'screenshots/a.png:1 is damaged, cut off or no picture; save it again',
    'screenshots/b.jpg:1 is damaged, cut off or no picture; save it again',
    'screenshots/c.png:1 is no PNG, JPEG or WebP; save it as one of them',
  ]);
});

test('a label without its picture is named by its line', async () => {
  const files = { 'screenshots/a.png': await pictureOf(400, 800) };
  expect(await saidOf(files, 'screenshots:\n  a.png: "Front"\n  b.png: "Story"\n')).toEqual([
    'site.yaml:4 is no file of screenshots/; correct the name, or remove this line',
  ]);
  expect(await saidOf(files, 'screenshots: all\n')).toEqual([
    expect.stringMatching(/^site\.yaml:2 expected a mapping, got the text "all"; write lines like/),
  ]);
});
