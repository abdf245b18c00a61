import * as fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment, serializeOuter } from 'parse5';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { findPlaces } from '#src/content/carried/find-places.ts';
import { mainAsBrowsersWrite } from '#src/content/carried/main-as-browsers-write.ts';
import { forAll } from '#tests/support/for-all.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** The `<main>` as a browser writes the document that it made of the markup. */
function written(markup: string): string {
  const find = (node: Node): Node | undefined => {
    if (node.nodeName === 'main') return node;
    const below = 'childNodes' in node ? node.childNodes : [];
    return below.map(find).find((found) => found !== undefined);
  };
  const main = find(parseFragment(markup));
  return main && 'tagName' in main ? serializeOuter(main) : '';
}

/** As browsers wrote it before 2025: with `<` and `>` in attributes. */
const writtenBefore = (html: string): string =>
  html.replaceAll(/<noscript>.*?<\/noscript>|<[^>]*>/gs, (tag) =>
    tag.startsWith('<noscript>') ? tag : tag.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
  );

const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        ...['<', '>', '"', "'", '&', '&amp;', '&#x27;', '&quot;', '&nbsp;', '\u00a0', '\r\n', '\r'],
        ...['\n', ' href="x"', '>a', '<!-- -->', '</main>', '😀', 'مرحبا', '\u202e', '/', '#r-1'],
      ),
    ),
    { maxLength: 6 },
  )
  // Browsers drop it; no text of a bundle has it.
  .map((parts) => parts.join('').replaceAll('\0', ''));

const marked = (text: string) => <bdi dir="auto">{text}</bdi>;
const link = ([path, text]: readonly string[]) => (
  <a title={text} href={`https://host.example/${path}`} className={text}>
    {text} {text}
  </a>
);
const picture = (text: string) => <img alt={text} src={`/${text}`} />;
const time = (text: string) => <time dateTime={text}>{text}</time>;
const item = ([node, text]: readonly [ReactNode, string]) => (
  <article id={text} aria-label={text}>
    {node}
    <noscript>
      <a href={text}>{text}</a>
    </noscript>
    <svg viewBox={text}>
      <title>{text}</title>
      <path d={text} />
    </svg>
  </article>
);
const pair = ([one, other]: readonly ReactNode[]) => (
  <section>
    {one}
    {other}
  </section>
);

const nodes = fc.letrec<{ node: ReactNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    texts,
    texts.map(marked),
    fc.tuple(texts, texts).map(link),
    texts.map(picture),
    texts.map(time),
    fc.tuple(tie('node'), texts).map(item),
    fc.tuple(tie('node'), tie('node')).map(pair),
  ),
})).node;

test('are in a browser what they were when it was made, whatever its texts are', () => {
  forAll(
    fc.property(nodes, texts, (node, around) => {
      const markup = renderToString(
        <div>
          <nav title={around}>{around}</nav>
          <main>{node}</main>
          <footer>{around}</footer>
        </div>,
      );
      const html = written(markup);
      const made = [...findPlaces('/a/', mainAsBrowsersWrite(markup))].filter(isPlain);
      expect([...findPlaces('/a/', html)].filter(isPlain)).toEqual(made);
      expect([...findPlaces('/a/', writtenBefore(html))].filter(isPlain)).toEqual(made);
    }),
    { numRuns: 300 },
  );
});

/** Without what no data has, and some browsers escape. */
const isPlain = (place: string): boolean => !/[<>&]/.test(place);

test('are its path, its texts, its addresses and times, and parts of addresses', () => {
  const markup = renderToString(
    <main>
      <a href="/news/a-b/#r-0123456789" title="not this">
        One &amp; “two”
      </a>
      <img src="https://pictures.example/1.png" alt="nor this" />
      <time dateTime="2024-05-01T08:00:00Z">1 May</time>
    </main>,
  );
  const places = findPlaces('/days/2024-05-01/', mainAsBrowsersWrite(markup));
  for (const place of [
    ...['/days/2024-05-01/', '2024-05-01', 'a-b', '0123456789', 'pictures.example', '1 May'],
    ...['https://pictures.example/1.png', '2024-05-01T08:00:00Z'],
  ])
    expect(places, place).toContain(place);
  expect([...places].join()).not.toMatch(/n.. this/);
});
