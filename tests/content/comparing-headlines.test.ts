import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareHeadlines,
  type HeadlineRun,
  sharedBy,
} from '#src/evidence/headlines/headline-runs.ts';
import { tokensOf } from '#src/evidence/headlines/headline-tokens.ts';
import { forAll } from '#tests/support/for-all.ts';

const of = (kind: HeadlineRun['kind'], runs: readonly HeadlineRun[] | undefined) =>
  (runs ?? []).filter((run) => run.kind === kind).map(({ text }) => text);
const keys = (text: string) => tokensOf(text).map(({ key }) => key);

describe('headlines of one event', () => {
  test('are compared character by character where there are no blanks, so that every browser shows what the build did', () => {
    const [first, , third] = compareHeadlines(
      [
        '人工智能公司香港上市首日上涨20%',
        '人工智能公司在香港上市首日股价上涨',
        '人工智能公司商汤SenseTime上市首日大涨',
      ],
      [],
    );
    expect(of('shared', first)).toEqual(['人工智能公司', '上市首日上涨']);
    expect(of('figure', first)).toEqual(['20%']);
    expect(of('name', third)).toEqual(['SenseTime']);
  });

  const headlines = [
    'Microsoft to invest $1.5 billion in Italian cloud business',
    'Microsoft invests $1.5bn in Italian cloud region',
    'Microsoft to invest $1 billion in Poland, including new cloud datacenter',
  ];

  test('share what all of a few have, and mark the figures and names that not all have', () => {
    const runs = compareHeadlines(headlines, []);
    expect(runs.map((row) => of('shared', row))).toEqual([
      ['Microsoft', 'in', 'cloud'],
      ['Microsoft', 'in', 'cloud'],
      ['Microsoft', 'in', 'cloud'],
    ]);
    expect(runs.map((row) => of('figure', row))).toEqual([
      ['$1.5 billion'],
      ['$1.5bn'],
      ['$1 billion'],
    ]);
    expect(runs.map((row) => of('name', row))).toEqual([['Italian'], ['Italian'], ['Poland']]);
  });

  test('share what two thirds of many have', () => {
    expect([2, 3, 4, 10].map(sharedBy)).toEqual([2, 3, 3, 7]);
    const many = ['IPO delayed', 'IPO postponed', 'IPO put off', 'Listing stopped'];
    expect(compareHeadlines(many, []).map((row) => of('shared', row))).toEqual([
      ['IPO'],
      ['IPO'],
      ['IPO'],
      [],
    ]);
  });

  test('say nothing of capitals where every word has one, unless the prose of the event does', () => {
    const titles = ['Hexaware Becomes Expert Partner Today', 'New Partner Named'];
    expect(compareHeadlines(titles, []).map((row) => of('name', row))).toEqual([[], []]);
    const withSmallWords = [
      'Verizon Acquires BlueJeans to Compete with Zoom After Long Search',
      'Deal Closed',
    ];
    expect(compareHeadlines(withSmallWords, []).map((row) => of('name', row))).toEqual([
      ['BlueJeans'],
      [],
    ]);
    const prose =
      'The consulting company Hexaware has become an expert partner, as was announced today.';
    expect(compareHeadlines(titles, [prose]).map((row) => of('name', row))).toEqual([
      ['Hexaware'],
      [],
    ]);
  });

  test('keep a name whole whose first word is also a word like any other', () => {
    const runs = compareHeadlines(
      [
        'Microsoft to add new cloud regions in Italy, New Zealand and Poland',
        'Microsoft to invest $1 billion in Poland, including new datacenter',
        'Microsoft lands public cloud in New Zealand with new datacenter region',
      ],
      [],
    );
    expect(runs.map((row) => of('name', row))).toEqual([
      ['Italy', 'New Zealand', 'Poland'],
      ['Poland'],
      ['New Zealand'],
    ]);
    expect(runs.map((row) => of('shared', row))).toEqual([
      ['Microsoft', 'new', 'in'],
      ['Microsoft', 'in', 'new'],
      ['Microsoft', 'in', 'new'],
    ]);
  });

  test('take words joined by blanks for one name', () => {
    expect(
      of(
        'name',
        compareHeadlines(['It lists in Hong Kong next year', 'It lists next year'], [])[0],
      ),
    ).toEqual(['Hong Kong']);
  });
});

const headline = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Microsoft',
        'SenseTime',
        'IPO',
        '$767m',
        '$767 mn',
        '5%',
        'delays',
        'the',
        'U.S.',
        'AI-startup',
        '微软公司宣布',
        '– “',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((words) => words.join(' '));
const headlines = fc.uniqueArray(headline, { minLength: 1, maxLength: 12 });

describe('whatever the headlines say', () => {
  test('each is its own text again', () => {
    forAll(
      fc.property(headlines, fc.array(headline), (texts, prose) => {
        const rows = compareHeadlines(texts, prose);
        expect(rows.map((runs) => runs.map(({ text }) => text).join(''))).toEqual(texts);
      }),
    );
  });

  test('what is marked begins and ends with whole words of it', () => {
    forAll(
      fc.property(headlines, (texts) => {
        for (const [at, runs] of compareHeadlines(texts, []).entries()) {
          const tokens = tokensOf(texts[at] ?? '');
          let from = 0;
          for (const { kind, text } of runs) {
            const to = from + text.length;
            if (kind !== 'plain') {
              expect(tokens.some((token) => token.at === from)).toBe(true);
              expect(tokens.some((token) => token.end === to)).toBe(true);
            }
            from = to;
          }
        }
      }),
    );
  });

  test('the order they come in changes none of them', () => {
    forAll(
      fc.property(headlines, fc.array(headline), (texts, prose) => {
        expect(compareHeadlines(texts.toReversed(), prose).toReversed()).toEqual(
          compareHeadlines(texts, prose),
        );
      }),
    );
  });

  test('a figure is marked only where too few have it', () => {
    forAll(
      fc.property(headlines, (texts) => {
        const enough = sharedBy(texts.length);
        const having = (key: string) => texts.filter((text) => keys(text).includes(key)).length;
        const figures = compareHeadlines(texts, []).flatMap((runs) => of('figure', runs));
        for (const figure of figures)
          for (const key of keys(figure)) expect(having(key)).toBeLessThan(enough);
      }),
    );
  });
});
