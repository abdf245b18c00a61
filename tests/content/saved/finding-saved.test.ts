import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSaved } from '#src/content/saved/find-saved.ts';
import { savedOrders, sortSaved } from '#src/content/saved/sort-saved.ts';
import { hasTag, parseTags, tagsOf, tagText } from '#src/content/saved/tags.ts';
import { forAll } from '#tests/support/for-all.ts';
import { anyEntry, savedEntry } from '#tests/support/saved-entries.ts';
import { plainStory } from '#tests/support/stories.ts';

const of = (title: string, over: Parameters<typeof savedEntry>[0] = {}) =>
  savedEntry({ story: plainStory({ title, excerpt: '', topics: [] }), ...over });

describe('a saved story is found', () => {
  test.each([
    ['by the beginning of a word', 'Elections in Łódź', 'elec lod'],
    ['by a part of a compound', 'The Covid-19 year', 'covid'],
    ['whatever the case and the diacritics', 'Ιστορία της Αθήνας', 'ΑΘΗΝΑΣ'],
    ['in a script without blanks', '東京で大火事', '火'],
    ['in Arabic without its marks', 'الأخبار المُهمّة', 'المهمة'],
    ['by a name with signs', 'Why C++ stays', 'c++'],
    ['by signs alone', 'Paid 5 €', '€'],
  ])('%s', (_, title, typed) => {
    const other = of('Nothing of it', { key: 'other' });
    expect(findSaved([other, of(title)], typed).map(({ story }) => story?.title)).toEqual([title]);
  });

  test('by its note, its tags, its outlet and its topics', () => {
    const entry = savedEntry({ note: 'Ask Brigitte', tags: ['Arbeit'] });
    for (const typed of ['brigitte', 'arbeit', 'techcrunch', 'ai', 'listing hold'])
      expect(findSaved([entry], typed), typed).toEqual([entry]);
    expect(findSaved([entry], 'listing nothing')).toEqual([]);
  });

  test('by its note when it is gone', () => {
    const entry = savedEntry({ slug: '', story: undefined, note: 'Mine' });
    expect(findSaved([entry], 'mine')).toEqual([entry]);
  });

  test('by every word that it has, and all by nothing', () =>
    forAll(
      fc.property(fc.array(anyEntry), (entries) => {
        expect(findSaved(entries, ' ')).toEqual(entries);
        for (const entry of entries)
          for (const text of [entry.note, entry.story?.title ?? '', ...entry.tags])
            expect(findSaved(entries, text)).toContain(entry);
      }),
    ));
});

describe('an order of saved stories', () => {
  test.each([
    ['savedLast', 'cba'],
    ['savedFirst', 'abc'],
    ['newest', 'bca'],
    ['oldest', 'bca'],
    ['outlet', 'cba'],
  ] as const)('%s', (order, keys) => {
    const story = (time: string, name: string) =>
      plainStory({ time, outlet: { name, domain: 'x.example' } });
    const entries = [
      savedEntry({ key: 'a', since: 1, story: undefined, slug: '' }),
      savedEntry({ key: 'b', since: 2, story: story('2022-01-01T00:00:00Z', 'Édition') }),
      savedEntry({ key: 'c', since: 3, story: story('2021-01-01T00:00:00Z', 'Echo') }),
    ];
    const expected = order === 'oldest' ? 'cba' : keys;
    expect(
      sortSaved(entries, order)
        .map(({ key }) => key)
        .join(''),
    ).toBe(expected);
  });

  test('keeps every story, and does not depend on the order before', () =>
    forAll(
      fc.property(
        fc.uniqueArray(anyEntry, { selector: ({ key }) => key }),
        fc.constantFrom(...savedOrders.map(([name]) => name)),
        (entries, order) => {
          const sorted = sortSaved(entries, order);
          expect(sorted).toHaveLength(entries.length);
          expect(sortSaved([...entries].reverse(), order)).toEqual(sorted);
        },
      ),
    ));
});

describe('tags', () => {
  test('are typed between commas, each once', () => {
    expect(parseTags(' Work,  to   do ,work,, ÉTÉ，ete、夏、 夏')).toEqual([
      'Work',
      'to do',
      'ÉTÉ',
      '夏',
    ]);
    expect(tagsOf([{ tags: ['b', 'Work'] }, { tags: ['work', 'Á'] }])).toEqual(['Á', 'b', 'Work']);
    expect(hasTag({ tags: ['Été'] }, 'ETE')).toBe(true);
  });

  test('of any text are read back from their text', () =>
    forAll(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const tags = parseTags(text);
        expect(parseTags(tagText(tags))).toEqual(tags);
      }),
    ));
});
