import * as fc from 'fast-check';
import { micromark } from 'micromark';
import { describe, expect, test } from 'vitest';
import { coverageMarkdown } from '#src/content/exports/coverage-markdown.ts';
import { forAll } from '#tests/support/for-all.ts';
import { plainStory } from '#tests/support/stories.ts';
import { anyStory, from, repeated, story } from '#tests/support/stories-to-take.ts';
import { everyElement, onlyChild, parseXml } from '#tests/support/xml-tree.ts';

describe('coverage as Markdown', () => {
  const render = (markdown: string) => parseXml(`<div>${micromark(markdown)}</div>`);

  test('reads as the page does: two tiers, times beside the lead, links to the originals', () => {
    expect(coverageMarkdown(story, from)).toMatchInlineSnapshot(`
      "# AI giant postpones its listing

      TechCrunch · 13 Dec 2021, 05:54 (UTC) · [techcrunch.com](<https://techcrunch.com/2021/12/13/x>)

      > The company put its public listing on hold.

      ## Coverage: 4 reports from 4 outlets

      4 independent sources: 4 reports of this event

      ### Same event

      - 13 Dec 2021, 04:24 (1 h before) · [Report first](<https://first.example/a>) · Outlet first
      - 13 Dec 2021, 05:54 (date looks wrong) · [Report same](<https://same.example/a>) · Outlet same
      - 13 Dec 2021, 08:24 (2 h after) · [Report after](<https://after.example/a>) · Outlet after

      ### Background

      - 24 Oct 2021, 05:54 (7 weeks before) · [Report late](<https://late.example/a>) · Outlet late

      [Exported from this story’s page](<https://paper.example/news/2021-12-13-ai-giant/>)
      "
    `);
  });

  test('says of a copy whose text it is', () => {
    const text = coverageMarkdown(repeated, from);
    expect(text).toContain(
      '[techcrunch.com](<https://techcrunch.com/2021/12/13/x>) · Reprint: same text as Outlet first\n',
    );
    expect(text).toContain('## Coverage: 2 reports from 2 outlets, 2 reprints');
    expect(text).toContain('Outlet after · Reprint: same text as TechCrunch\n');
  });

  test('has no coverage where a story stands alone, and no link where the archive has none', () => {
    const { original: _, ...alone } = plainStory();
    const text = coverageMarkdown(alone, from);
    expect(text).not.toContain('Coverage');
    expect(text.match(/\]\(/g)).toHaveLength(1);
  });

  test('no foreign text becomes anything but text, and no link is lost or added', () => {
    forAll(
      fc.property(anyStory, (any) => {
        const root = render(coverageMarkdown(any, from));
        const all = everyElement(root);
        expect(onlyChild(root, 'h1').text).toBe(any.title);
        for (const { name } of all)
          expect(['div', 'h1', 'h2', 'h3', 'p', 'a', 'ul', 'li', 'blockquote']).toContain(name);
        expect(all.filter(({ name }) => name === 'li')).toHaveLength(any.coverage.length);
        const hrefs = all
          .filter(({ name }) => name === 'a')
          .map(({ attributes }) => decodeURI(attributes['href'] ?? ''));
        const links = [any.original, ...any.coverage.map(({ original }) => original)].flatMap(
          (known) => known?.href ?? [],
        );
        expect(hrefs.toSorted()).toEqual(
          [...links, from.addressOf(any.slug)].map((href) => decodeURI(href)).toSorted(),
        );
        for (const { title, original } of any.coverage.filter((report) => report.original)) {
          expect(
            all.some(
              ({ name, text, attributes }) =>
                name === 'a' && text === title && attributes['href'] !== undefined,
            ),
          ).toBe(original !== undefined);
        }
      }),
    );
  });
});
