import { join } from 'node:path';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { beforeAll, describe, expect, test } from 'vitest';
import { IndependenceReceipt } from '#src/components/evidence/sources/independence-receipt.tsx';
import { TalkWords } from '#src/components/evidence/sources/talk-words.tsx';
import { CarriedBy } from '#src/components/story/carried-by.tsx';
import type { Card } from '#src/content/bundle/bundle.ts';
import type { ColumnFile } from '#src/content/bundle/column-file.ts';
import type { Story } from '#src/content/bundle/story-file.ts';
import { sourcesOf, talks } from '#src/content/coverage/sources.ts';
import { coverageCsv } from '#src/content/exports/coverage-csv.ts';
import { coverageMarkdown } from '#src/content/exports/coverage-markdown.ts';
import { type ArchiveName, describeArchives, openArchive } from '#tests/support/archives.ts';
import { bundleOf } from '#tests/support/compiled-archives.ts';
import { onlyInLong } from '#tests/support/few.ts';
import { projectRoot } from '#tests/support/list-files.ts';
import { countNaively, type NaiveArchive, readNaively } from '#tests/support/naive-sources.ts';

/*
 * The number of independent sources, counted again in the articles' files by a program of its own,
 * and held against every place that says it: the columns, the card, the line under the headline,
 * the receipt with its sum, and the files to take along.
 */

const inPage = (children: ReactNode): string =>
  renderToStaticMarkup(<MemoryRouter>{children}</MemoryRouter>);
const plain = (html: string): string => html.replaceAll(/<[^>]+>/g, '');
const numbersIn = (text: string): number =>
  Number(/^[−=?]?([\d,]+)/.exec(text)?.[1]?.replaceAll(',', ''));

/** The lines of a receipt as a reader reads them, without what they open. */
function receiptOf(story: Story): { sum: number; total: number; opened: number[] } {
  const page = inPage(<IndependenceReceipt story={story} />);
  const html = page.slice(page.indexOf('<ul'));
  const lines = [
    ...html.matchAll(/<(?:summary|p) [^>]*>(.*?)<\/(?:summary|p)>(?:<ul[^>]*>(.*?)<\/ul>)?/g),
  ];
  const [first, ...others] = lines.map(([, words = '']) => plain(words));
  const taken = others.filter((words) => words.startsWith('−')).map(numbersIn);
  return {
    sum: taken.reduce((left, number) => left - number, numbersIn(first ?? '')),
    total: numbersIn(others.find((words) => words.startsWith('=')) ?? ''),
    // A line and its list have one number; a line of none opens nothing.
    opened: lines.flatMap(([, words = '', list]) =>
      list === undefined ? [] : [numbersIn(plain(words)) - (list.match(/<li/g)?.length ?? 0)],
    ),
  };
}

function mismatches(name: 'five' | ArchiveName, dataOf: () => Promise<string>) {
  let stories: Story[] = [];
  let cards: Card[] = [];
  let columns: Pick<ColumnFile, 'sources' | 'talk' | 'reports' | 'outlets'>;
  let naive: NaiveArchive;
  beforeAll(async () => {
    const bundle = await bundleOf(name);
    naive = readNaively(await dataOf());
    [cards, columns] = [await bundle.cards(), await bundle.columns()];
    stories = await Promise.all(cards.map(({ slug }) => bundle.story(slug)));
  });

  test('the columns have the number, and who reports it', () => {
    const counted = stories.map((story) => countNaively(story, naive));
    const wrong = counted.filter(
      ({ sources, talk }, at) =>
        sources !== columns.sources[at] || talk !== talks[columns.talk[at] ?? -1],
    );
    expect(stories.length).toBeGreaterThan(2);
    expect(wrong).toEqual([]);
  });

  test('the columns have the reports of the event and their outlets, as the story lists them', () => {
    const wrong = stories.filter((story, at) => {
      const ofEvent = story.coverage.filter(({ tier }) => tier === 'event');
      const reports = [story, ...ofEvent, ...(story.elsewhere ?? [])];
      const outlets = new Set(reports.map(({ outlet }) => outlet.domain));
      const isCard = cards[at]?.event === reports.length && cards[at]?.outlets === outlets.size;
      const isColumn =
        columns.reports[at] === reports.length - 1 && columns.outlets[at] === outlets.size;
      return !(isCard && isColumn);
    });
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
  });

  test('no story has an outlet that its file does not name', () => {
    const unknown = stories.filter((story) => {
      const known = naive.domainsOf(story.slug);
      const others = (story.elsewhere ?? []).some(
        ({ outlet, under }) => !naive.domainsOf(under.slug).has(outlet.domain),
      );
      return others || [story, ...story.coverage].some(({ outlet }) => !known.has(outlet.domain));
    });
    expect(unknown.map(({ slug }) => slug)).toEqual([]);
  });

  test('receipt and files to take along have that number, and each line opens as many reports as it counts', () => {
    for (const story of stories) {
      const { sources } = countNaively(story, naive);
      const { sum, total, opened } = receiptOf(story);
      expect([story.slug, sum, total, ...opened]).toEqual([
        story.slug,
        sources,
        sources,
        ...opened.map(() => 0),
      ]);
      if (story.reports > 0)
        expect(coverageMarkdown(story, from)).toContain(`\n${sourceWords(sources)}: `);
      expect(coverageCsv(story, from).match(/,source,/g) ?? []).toHaveLength(sources);
    }
  });

  test('the card says what the story says', () => {
    for (const [at, story] of stories.entries()) {
      const [card, line] = [
        plain(inPage(cards[at] && <CarriedBy story={cards[at]} />)).replace(/ · .*/, ''),
        inPage(<TalkWords story={story} counted={sourcesOf(story)} />),
      ];
      const counted = countNaively(story, naive);
      const said = wordsFor(story, counted);
      const isAlone = story.reports === 0 && counted.talk !== 'many';
      expect([story.slug, card]).toEqual([story.slug, isAlone ? 'One source' : said.card]);
      expect(plain(line)).toContain(said.line);
      // One run of text.
      expect(line).toContain(`>${said.bold}<`);
    }
  });
}

const from = { addressOf: (slug: string) => `https://paper.example/${slug}`, timeZone: 'UTC' };
const sourceWords = (sources: number): string =>
  `${sources} independent source${sources === 1 ? '' : 's'}`;

/** What the card and the line under the headline must say of a story with these sources. */
function wordsFor({ outlet, reports }: Story, { sources, talk }: ReturnType<typeof countNaively>) {
  if (talk === 'many')
    return {
      card: sources === 1 ? 'One source' : sourceWords(sources),
      line: sourceWords(sources),
      bold: sourceWords(sources),
    };
  if (talk === '1') return { card: 'One source', line: 'One source', bold: 'One source' };
  const all = reports === 0 ? '1 report' : `${reports + 1} reports, all`;
  return {
    card: 'Company’s own posts',
    line: `${all} from ${outlet.name}`,
    bold: 'Company’s own posts',
  };
}

describe('the five articles', () => {
  mismatches('five', async () => join(projectRoot, 'data'));
});

describeArchives('power-apps', () => {
  mismatches('power-apps', () => openArchive('power-apps'));
});

onlyInLong(() =>
  describeArchives('azure-2020', () => {
    mismatches('azure-2020', () => openArchive('azure-2020'));
  }),
);

describeArchives('outlets that count as a company’s own, by the rule, each checked by hand', () => {
  // A search through the files for other companies that lead ten stories or more finds none: the
  // others are newspapers and agencies.
  test.each(['azure-2020', 'power-apps'] as const)('%s: Microsoft, and no other', async (name) => {
    const bundle = await bundleOf(name);
    const [outlets, figures] = [await bundle.outlets(), await bundle.figures()];
    const makers = outlets
      .filter((_, at) => figures[at]?.owner?.role === 'maker')
      .map(({ domain }) => domain);
    expect(makers).toEqual(['microsoft.com']);
    const led = await Promise.all((await bundle.cards()).map(({ slug }) => bundle.story(slug)));
    const press = led.filter(({ owners = [] }) =>
      owners.some(({ domain, role }) => domain !== 'microsoft.com' && role === 'maker'),
    );
    expect(press).toEqual([]);
  });
});
