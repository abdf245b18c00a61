import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { relativeWords } from '#src/content/words/ago-words.ts';
import { daySpanWords } from '#src/content/words/edition-words.ts';
import { lagInFull, offsetWords } from '#src/content/words/lag-words.ts';
import { dateWords, dayWords, monthWords } from '#src/content/words/time-words.ts';
import type { Catalogue, Language } from '#src/messages/catalogue.ts';
import { en } from '#src/messages/languages/en.ts';
import { startCatalogue } from '#src/messages/messages.ts';

const english: Language = en.language;

/** English with names of months in two cases, and times with forms by number, as in Polish. */
const polish: Catalogue = {
  ...en,
  language: {
    ...english,
    tag: 'pl',
    plurals: ['one', 'few', 'many', 'other'],
    months: english.months.with(11, 'grudnia'),
    monthsAlone: english.monthsAlone.with(11, 'grudzień'),
    weekdays: english.weekdays.with(1, 'poniedziałek'),
  },
  site: {
    ...en.site,
    fullDay: '{weekday}, {day} {month} {year}',
    weeksAgo: '{n:tydzień temu|# tygodnie temu|# tygodni temu}',
  },
  evidence: {
    ...en.evidence,
    hours: '{n:# godz.|# godz.|# godz.}',
    hoursInFull: '{n:# godzinę|# godziny|# godzin}',
    before: '{span} wcześniej',
  },
};

/** Dates in another order, with no blanks. */
const japanese: Catalogue = {
  ...en,
  language: {
    ...english,
    tag: 'ja',
    plurals: ['other'],
    months: english.months.map((_, at) => `${at + 1}月`),
    monthsShort: english.months.map((_, at) => `${at + 1}月`),
    monthsAlone: english.months.map((_, at) => `${at + 1}月`),
  },
  site: {
    ...en.site,
    date: '{year}年{month}{day}日',
    dateOfYear: '{month}{day}日',
    month: '{year}年{month}',
    daysOfYear: '{year}年{month}{day}日～{lastMonth}{lastDay}日',
  },
};

afterEach(() => startCatalogue(en));

describe('in a language with cases', () => {
  beforeEach(() => startCatalogue(polish));

  test('a month has one form in a date and another alone', () => {
    expect(dayWords('2020-12-28')).toBe('poniedziałek, 28 grudnia 2020');
    expect(monthWords('2020-12')).toBe('grudzień 2020');
    expect(daySpanWords('2020-12-09', '2020-12-28')).toBe('9–28 grudnia 2020');
  });

  test.each([
    [15, '2 tygodnie temu'],
    [36, '5 tygodni temu'],
  ])('%d days ago is “%s”', (days, words) => {
    const now = new Date(Date.parse('2021-01-01T00:00Z') + days * 86_400_000);
    expect(relativeWords('2021-01-01T00:00Z', now)).toBe(words);
  });

  test('a distance has the forms of its number', () => {
    expect(offsetWords(-120)).toBe('2 godz. wcześniej');
    expect([60, 180, 300].map(lagInFull)).toEqual(['1 godzinę', '3 godziny', '5 godzin']);
  });
});

test('in a language that begins with the year, dates do', () => {
  startCatalogue(japanese);
  expect(dateWords('2020-12-28T03:00:00Z', 'UTC')).toBe('2020年12月28日');
  expect(dateWords('2020-12-28T03:00:00Z', 'UTC', '2020')).toBe('12月28日');
  expect(monthWords('2020-12')).toBe('2020年12月');
  expect(daySpanWords('2020-11-30', '2020-12-03')).toBe('2020年11月30日～12月3日');
});
