import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleFile } from '#tests/support/markdown.ts';
import { pictureOf, svgLogo } from '#tests/support/own-pictures.ts';
import { openWorkspace } from '#tests/support/workspace.ts';

const withLogo = (name: string, bytes: string | Uint8Array | undefined) =>
  openWorkspace({
    'articles/a.md': articleFile(),
    'site.yaml': `title: Paper\n# its mark\nlogo: ${name}\n`,
    ...(bytes !== undefined && { [name]: bytes }),
  });

/** What is wrong with the logo, which is always said of its line in site.yaml. */
async function faultOf(name: string, bytes: string | Uint8Array | undefined) {
  const { wrote, problems, install } = await (await withLogo(name, bytes)).compile();
  expect(problems).toMatchObject([{ path: 'site.yaml', line: 3, field: 'logo', refused: true }]);
  expect([wrote, install.logo]).toEqual([false, undefined]);
  return problems[0]?.message;
}

describe('the logo that site.yaml names', () => {
  test.each([
    ['logo.png', () => pictureOf(300, 192), { type: 'image/png', width: 300, height: 192 }],
    ['wide.png', () => pictureOf(192, 40), { type: 'image/png', width: 192, height: 40 }],
    ['logo.svg', svgLogo, { type: 'image/svg+xml', width: 40, height: 20 }],
    [
      'Logo with styles and pixels of its own.svg',
      () =>
        svgLogo(
          '<style>rect{fill:url(#g)}</style><use xlink:href="#a"/><image href="data:image/png;base64,iVBORw0KGgo="/>',
        ),
      { type: 'image/svg+xml' },
    ],
  ])('may be %s', async (name, make, logo) => {
    const bytes = Buffer.from(await make());
    const { problems, install } = await (await withLogo(name, bytes)).compile();
    expect(problems).toEqual([]);
    expect(install.logo).toMatchObject(logo);
    expect(Buffer.from(install.logo?.bytes ?? []).equals(bytes)).toBe(true);
  });

  test('is not in the bundle', async () => {
    const workspace = await withLogo('logo.png', await pictureOf(200, 200));
    await workspace.compile();
    expect(await readFile(join(workspace.out, 'manifest.json'), 'utf8')).not.toContain('logo');
  });

  test.each([
    [undefined, /^logo\.png does not exist; put it beside site\.yaml, or correct its name there$/],
    ['GIF89a, but not one', /^logo\.png is neither PNG nor SVG.*; save it as one of them$/],
    ['<html><p>no</p></html>', /neither PNG nor SVG/],
  ])('is refused if it is %j', async (bytes, said) => {
    expect(await faultOf('logo.png', bytes)).toMatch(said);
  });

  test('is refused if it is small, large, cut off, another kind, or a link', async () => {
    expect(await faultOf('logo.png', await pictureOf(191, 100))).toBe(
      'logo.png has 191 x 100 pixels; save it with at least 192 on its longer side, or as SVG',
    );
    expect(await faultOf('l.svg', svgLogo('<!-- -->'.repeat(140_000)))).toMatch(
      /^l\.svg has \d+ bytes, more than 1048576; save it smaller/,
    );
    const whole = await pictureOf(400, 400);
    expect(await faultOf('logo.png', whole.subarray(0, whole.length - 60))).toMatch(
      /is damaged, cut off or no picture; save it again/,
    );
    expect(await faultOf('logo.png', await pictureOf(400, 400, 'jpeg'))).toMatch(/neither PNG/);
    expect(await faultOf('l.svg', svgLogo().replace('</svg>', ''))).toMatch(/damaged/);
    const workspace = await withLogo('logo.png', undefined);
    await symlink('/etc/hostname', join(workspace.data, 'logo.png'));
    const { problems } = await workspace.compile();
    expect(problems[0]?.message).toMatch(/is not a plain file; put the file itself there/);
  });

  test.each(['logos/logo.svg', '../logo.svg', '/logo.svg', '.logo.svg', '"a\\\\b.svg"'])(
    'is a file beside site.yaml, not %s',
    async (name) => {
      const { problems } = await (await withLogo(name, undefined)).compile();
      expect(problems).toMatchObject([
        { line: 3, field: 'logo', message: expect.stringMatching(/a file beside site\.yaml, got/) },
      ]);
    },
  );

  test('is left out, and the rest is built, if the publisher says so', async () => {
    const workspace = await withLogo('logo.png', 'nothing');
    const { wrote, install } = await workspace.compile({ keepGoing: true });
    expect([wrote, install]).toEqual([true, { screenshots: [] }]);
  });
});

test.each([
  ['<script>1</script>', 'an element <script>'],
  ['<x:script xmlns:x="http://www.w3.org/2000/svg"/>', 'an element <script>'],
  ['<foreignObject/>', 'an element <foreignobject>'],
  ['<g onload="a()"/>', 'a script in onload'],
  ['<a href="javascript:a()"><g/></a>', 'a script in href'],
  ['<a href="&#106;avascript:a()"><g/></a>', 'a script in href'],
  ['<set attributeName="href" to="javascript:a()"/>', 'a script in to'],
  ['<image href="https://example.com/a.png"/>', 'a reference to another file in href'],
  ['<use xlink:href="other.svg#a"/>', 'a reference to another file in href'],
  ['<image href="data:image/svg+xml;base64,AA"/>', 'a reference to another file in href'],
  ['<g style="fill:url(https://example.com/a)"/>', 'a reference to another file in a style'],
  ['<g fill="url( \'a.svg#b\' )"/>', 'a reference to another file in a style'],
  ['<style>@import "a.css";</style>', 'a style sheet that may ask for another file'],
  ['<style><![CDATA[@import "a.css"]]></style>', 'a style sheet that may ask for another file'],
  ['<style>g{fill:u\\72l(a.svg)}</style>', 'a style sheet that may ask for another file'],
  ['<?xml-stylesheet href="a.css"?>', 'a style sheet of another file'],
])('an SVG with %s is refused: it has %s', async (inside, found) => {
  expect(await faultOf('l.svg', svgLogo(inside))).toBe(
    `l.svg has ${found}; remove it, as a logo must be a drawing and nothing else`,
  );
});

test('an SVG with entities or text is refused', async () => {
  const entity = svgLogo().replace('<svg', '<!DOCTYPE svg [<!ENTITY a "b">]><svg');
  expect(await faultOf('l.svg', entity)).toMatch(/has entities of its own/);
  expect(await faultOf('l.svg', svgLogo('<text y="9">P</text>'))).toBe(
    'l.svg has text, whose font differs by machine; convert it to paths',
  );
});
