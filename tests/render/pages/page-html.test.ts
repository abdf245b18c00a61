import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { cutShell } from '#src/render/pages/page-html.ts';
import { HEAD_END, HEAD_START, renderShell } from '#src/render/shell.ts';
import { CARRIED_ID } from '#src/routes/shell/entry/carried-values.ts';
import { forAll } from '#tests/support/for-all.ts';
import { projectRoot } from '#tests/support/list-files.ts';

let shell = '';

/** What the build adds to the page. */
const built = `
    <script type="module" crossorigin src="/assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/vendor-1.js">
    <link rel="stylesheet" crossorigin href="/assets/app-1.css">`;

beforeAll(async () => {
  const site = { title: 'Paper', description: '', language: 'en', timeZone: 'UTC' };
  const html = (await readFile(join(projectRoot, 'index.html'), 'utf8')).replace(
    '\n  </head>',
    () => `${built}\n  </head>`,
  );
  shell = renderShell(
    html,
    { site, preview: false },
    { address: 'https://paper.example/', base: '/' },
  );
});

type Element = DefaultTreeAdapterTypes.Element;

function* elements(node: DefaultTreeAdapterTypes.Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

const attribute = ({ attrs }: Element, wanted: string): string | undefined =>
  attrs.find(({ name }) => name === wanted)?.value;
const textOf = ({ childNodes }: Element): string =>
  childNodes.map((child) => ('value' in child ? child.value : '')).join('');

/**
 * A page as a browser reads it: its elements in order, and what stands in the script that carries
 * its data.
 */
function read(html: string): { readonly tags: readonly string[]; readonly data: unknown } {
  const all = [...elements(parse(html))];
  const carriers = all.filter((element) => attribute(element, 'id') === CARRIED_ID);
  expect(carriers.map(({ tagName }) => tagName)).toEqual(['script']);
  const [carrier] = carriers;
  return {
    tags: all.map(({ tagName }) => tagName),
    data: JSON.parse(carrier ? textOf(carrier) : ''),
  };
}

const nowhere = { path: '/', params: [] };

const page = (data: unknown, markup = '<main>Page</main>') =>
  cutShell(
    shell,
    '/',
  )({
    ...nowhere,
    head: '',
    markup,
    data: JSON.stringify(data),
    shows: ' data-of="1"',
    assets: { styles: [], modules: [] },
  });

/**
 * What ends a script element, begins a comment in it, or is a place of a replacement, and any other
 * text.
 */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '</script>',
        '</ScRiPt ',
        '<!--',
        '-->',
        '<script>',
        ']]>',
        '&lt;',
        '\u2028',
        '$&',
        "$'",
        '\\u003c',
        '\\',
      ),
    ),
  )
  .map((parts) => parts.join(''));

describe('the data that a page carries', () => {
  test('comes back as it was, and changes nothing around it, whatever it says', () => {
    const { tags } = read(page({ plain: 'text' }));
    forAll(
      fc.property(hostile, hostile, (key, value) => {
        const data = JSON.parse(JSON.stringify({ files: { [key]: [value] }, address: value }));
        const found = read(page(data));
        expect(found.data).toEqual(data);
        expect(found.tags).toEqual(tags);
      }),
    );
  });
});

describe('a page', () => {
  test('has its markup in the root, whatever signs are in it, and asks for no data by itself', () => {
    const html = page({}, "<main>$& costs $' 5 $1</main>");
    expect(html).toContain(`<div id=root><main>$& costs $' 5 $1</main></div>`);
    expect(html).not.toMatch(/data\/manifest\.json/);
    expect(html).not.toContain('Loading… If nothing happens');
  });

  test('forbids to tell where a reader comes from, before it asks a host for anything', () => {
    const html = page({}, '<img src="https://img.example/a.png"/>');
    const names = [...elements(parse(html))].map((one) =>
      attribute(one, 'name') === 'referrer' ? attribute(one, 'content') : one.tagName,
    );
    const asked = names.findIndex((name) => /^(script|link|img|a)$/.test(name ?? ''));
    expect(names.slice(0, asked)).toContain('no-referrer');
  });

  test('names the styles and the code of its own', () => {
    const words = ['site', 'lists'].map((room) => `assets/messages-12ab/zh-Hans/${room}.js`);
    const assets = { styles: ['assets/topic-1.css'], modules: ['assets/topic-2.js', ...words] };
    const below = shell.replaceAll('"/assets/', '"/sub/assets/');
    const parts = { ...nowhere, head: '', markup: '', data: '{}', shows: '' };
    const html = cutShell(below, '/sub/')({ ...parts, assets });
    const all = [...elements(parse(html))];
    const links = all.map((link) => [attribute(link, 'rel'), attribute(link, 'href')].join(' '));
    expect(links).toEqual(
      expect.arrayContaining([
        'stylesheet /sub/assets/app-1.css',
        'stylesheet /sub/assets/topic-1.css',
      ]),
    );
    // Its code is listed, messages in any language and the entry first, for after the first paint;
    // nothing in the page fetches it before.
    const list = all.find((element) => attribute(element, 'id') === CARRIED_ID);
    expect(list && attribute(list, 'data-code')).toBe('12ab,site,lists vendor-1,index-1 topic-2');
    expect(html).not.toMatch(/modulepreload|type="module"/);
  });

  test('cannot name code that public/early.js would not find', () => {
    const assets = { styles: [], modules: ['other/topic-2.js'] };
    expect(() =>
      cutShell(shell, '/')({ ...nowhere, head: '', markup: '', data: '{}', shows: '', assets }),
    ).toThrow('other/topic-2.js');
  });

  test.for([HEAD_START, HEAD_END, '<link rel="preload"', '<div id="root">', '\n  </body>'])(
    'cannot be cut from a shell that lost its %j',
    (place) => {
      const text = shell;
      expect(text).toContain(place);
      expect(() => cutShell(text.replaceAll(place, '<i>'), '/')).toThrow(/index\.html has no /);
    },
  );
});
