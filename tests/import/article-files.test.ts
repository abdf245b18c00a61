import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWhole } from '#src/compile/articles/article.ts';
import { createParser } from '#src/compile/articles/parse-article.ts';
import { rawText } from '#src/compile/sources/raw-text.ts';
import { addCoverage, changeHeadline, removeCoverage } from '#src/import/articles/add-coverage.ts';
import { editArticle } from '#src/import/articles/article-file.ts';
import { articleText, heatOf } from '#src/import/articles/article-text.ts';
import type { ImportedReport } from '#src/import/reports/imported-report.ts';
import { runs } from '../support/few.ts';

const report = (over: Partial<ImportedReport> = {}): ImportedReport => ({
  id: '0123456789abcdef',
  guid: undefined,
  source: 'https://harbour-times.example/feed',
  title: 'Harbour bridge closes for repairs',
  excerpt: 'Ferries run every ten minutes.',
  address: 'https://harbour-times.example/bridge',
  time: Date.parse('2026-03-02T05:54:00Z'),
  undated: false,
  language: 'en',
  domain: 'harbour-times.example',
  outlet: { domain: 'harbour-times.example', name: 'Harbour Times', logo: undefined },
  quality: 60,
  topics: [],
  images: [],
  kind: 'article',
  ...over,
});

function read(text: string) {
  const { article, problems } = createParser({ preview: true })(
    { path: 'articles/2026-03-02-a.md', name: '2026-03-02-a.md' },
    rawText(Buffer.from(text)),
  );
  if (!article || !isWhole(article)) throw new Error(JSON.stringify(problems));
  return { article, problems };
}

const other = (place: number): ImportedReport =>
  report({
    id: `other ${place}`,
    title: `Bridge: report ${place}`,
    address: `https://coast.example/${place}`,
    domain: 'coast.example',
    outlet: { domain: 'coast.example', name: 'Coast', logo: undefined },
  });

describe('a new file', () => {
  test('is read by the compiler as it was meant', () => {
    const { article, problems } = read(articleText(report(), [other(1), other(2)]));
    expect(problems).toEqual([]);
    expect(article).toMatchObject({
      title: 'Harbour bridge closes for repairs',
      excerpt: 'Ferries run every ten minutes.',
      language: 'en',
      quality: 60,
      heat: 80,
      published: true,
    });
    expect(article.related.map(({ title }) => title)).toEqual([
      'Bridge: report 1',
      'Bridge: report 2',
    ]);
  });

  test('carries any text of the world unharmed', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((part) => `Title ${part.trim()}`);
    fc.assert(
      fc.property(text, (title) => {
        const plain = title
          .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
          .replace(/[<>&]/g, '')
          .trim();
        const { article } = read(articleText(report({ title: plain }), [other(1)]));
        expect(article.title.normalize()).toBe(plain.normalize());
      }),
      runs(60, 3000),
    );
  });

  test('has heat as a sum that can be checked', () => {
    expect([heatOf(60, 3), heatOf(50, 1), heatOf(49, 3)]).toEqual([90, 60, 49]);
  });
});

describe('an edit', () => {
  const own = [
    '---',
    '# Checked by Ann.',
    'title: Our own headline # better',
    'quality: 60',
    'heat: 60',
    'published: true',
    'publishedDateTime: 2026-03-02T05:54:00Z',
    "originalUrl: 'https://harbour-times.example/bridge'",
    'provider: { name: Harbour Times, domain: harbour-times.example }',
    'ours: kept',
    '---',
    'A note below.',
    '',
  ].join('\n');

  test('keeps what a person wrote: comments, own keys, quotes, the text below', () => {
    const text = editArticle(own, (matter) => addCoverage(matter, [other(1)]));
    for (const line of own.split('\n').filter((each) => each !== 'heat: 60'))
      expect(text).toContain(line);
    const { article } = read(text);
    expect([article.heat, article.related.length]).toEqual([70, 1]);
  });

  test('leaves a heat that a person wrote', () => {
    const text = editArticle(own.replace('heat: 60', 'heat: 200'), (matter) =>
      addCoverage(matter, [other(1)]),
    );
    expect(read(text).article.heat).toBe(200);
  });

  test('changes no byte when there is nothing to change', () => {
    const odd = own.replace('quality: 60', 'quality:    60   # blanks');
    expect(editArticle(odd, (matter) => addCoverage(matter, []))).toBe(odd);
  });

  test('in steps gives the file that one step gives', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(counts, (steps) => {
        const all = steps.flatMap((count, step) =>
          Array.from({ length: count }, (_, at) => other(step * 10 + at)),
        );
        let text = articleText(report(), []);
        for (const [step, count] of steps.entries()) {
          const added = Array.from({ length: count }, (_, at) => other(step * 10 + at));
          text = editArticle(text, (matter) => addCoverage(matter, added));
        }
        expect(text).toBe(articleText(report(), all));
      }),
      runs(15, 400),
    );
  });

  test('takes a report out again', () => {
    const before = articleText(report(), [other(1), other(2)]);
    const text = editArticle(before, (matter) =>
      removeCoverage(matter, ({ originalUrl }) => originalUrl === 'https://coast.example/2'),
    );
    expect(text).toBe(articleText(report(), [other(1)]));
  });

  test('keeps the earlier headlines, oldest first', () => {
    let text = articleText(report(), []);
    for (const [title, until] of [
      ['Bridge closed for a week', '2026-03-02T07:00:00Z'],
      ['Bridge closed for a month', '2026-03-02T14:05:00Z'],
    ] as const)
      text = editArticle(text, (matter) =>
        changeHeadline(matter, { title, excerpt: undefined, until: Date.parse(until) }),
      );
    expect(read(text).article.title).toBe('Bridge closed for a month');
    expect(text).toMatch(
      /^was:\n {2}- title: "Harbour bridge closes for repairs"\n {4}until: "2026-03-02T07:00:00Z"\n {4}to: "Bridge closed for a week"\n {2}- title: "Bridge closed for a week"\n {4}until: "2026-03-02T14:05:00Z"\n {4}to: "Bridge closed for a month"$/m,
    );
  });
});
