import { describe, expect, test } from 'vitest';
import { shownWordsOf, wordKey, wordsOf } from '#src/content/text/words.ts';
import { processorMs } from '#tests/support/processor-time.ts';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

const keys = (text: string) => wordsOf(text).map((word) => word.key);

test('signs inside a word belong to it, those around it do not', () => {
  expect(texts('AT&T’s $3.5-billion deal: 10,000 jobs (in the U.S.)…')).toEqual([
    'AT&T’s',
    '3.5-billion',
    'deal',
    '10,000',
    'jobs',
    'in',
    'the',
    'U.S',
  ]);
});

describe('equal words have one key', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a genitive, a case, a width',
      'microsoft',
      ['Microsoft’s', "MICROSOFT'S", 'microsoft', 'Ｍicrosoft'],
    ],
    ['a genitive of a plural', 'companies', ['companies’', 'Companies']],
    ['the dotless i', 'istanbul', ['İstanbul', 'ISTANBUL', 'ıstanbul', 'istanbul']],
    [
      'a case after the name, apart by an apostrophe',
      'yildirim',
      ["Yıldırım'ın", 'YILDIRIM’DA', 'Yıldırım'],
    ],
    ['an article before it', 'europe', ["l'Europe", 'L’EUROPE', 'Europe']],
    ['diacritics', 'malmo', ['Malmö', 'MALMÖ', 'Malmo\u0308', 'malmo', 'Malmø']],
    ['letters without a decomposition', 'lodz', ['Łódź', 'łódź', 'Lodz']],
    ['sharp s', 'strasse', ['Straße', 'STRASSE', 'STRAẞE']],
    ['a final sigma', 'οδοσ', ['ὁδός', 'ΟΔΟΣ', 'οδος']],
    ['Cyrillic with marks', 'елка', ['Ёлка', 'ЕЛКА', 'елка']],
    ['compatibility forms', 'office', ['oﬃce', 'ｏｆｆｉｃｅ', 'Office']],
    ['tashkil and tatweel', 'السيول', ['السُّيُول', 'الســيول', 'السيول']],
    ['forms of alef', 'اخبار', ['أخبار', 'اخبار', 'إخبار', 'آخبار', 'ٱخبار']],
    ['forms of yeh and teh marbuta', 'مدرسه علي', ['مدرسة على', 'مدرسه علي', 'مدرسة علی']],
    ['niqqud', 'שלום', ['שָׁלוֹם', 'שלום']],
    ['marks of a Hebrew abbreviation', 'צהל', ['צה"ל', 'צה״ל', 'צהל']],
    ['Arabic digits', '2024', ['٢٠٢٤', '۲۰۲۴', '2024', '２０２４']],
    ['half-width kana', 'ガス', ['ｶﾞｽ', 'ガス', 'カ\u3099ス']],
  ])('%s', (_, key, spellings) => {
    expect(spellings.map((spelling) => keys(spelling).join(' '))).toEqual(spellings.map(() => key));
  });

  test.each([
    ['vowel signs of Thai', 'ที่', 'ท'],
    ['voiced kana', 'が', 'か'],
    ['an apostrophe between equal parts', "don'don", 'don'],
    ['figures', '3.5', '35'],
  ])('but %s make other words', (_, one, other) => {
    expect(wordKey(one)).not.toBe(wordKey(other));
  });
});

describe('scripts without blanks are told apart into overlapping pairs', () => {
  test.each<[string, readonly string[]]>([
    ['微软公司宣布', ['微软', '软公', '公司', '司宣', '宣布']],
    ['商汤SenseTime募资15亿', ['商汤', 'SenseTime', '募资', '15', '亿']],
    ['ソフトバンク、上場へ', ['ソフ', 'フト', 'トバ', 'バン', 'ンク', '上場', '場へ']],
    ['人々のデータ', ['人々', '々の', 'のデ', 'デー', 'ータ']],
    ['น้ำท่วม', ['น้ำท่', 'ท่ว', 'วม']],
    ['漢', ['漢']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test('a decomposed text has the same keys', () => {
    for (const text of [
      'データがパリで',
      'ｶﾞｽとﾊﾟﾝ',
      'น้ำท่วม',
      'ນ້ຳຖ້ວມ',
      'မြန်မာ',
      'ភាសាខ្មែរ',
      '한국어 뉴스',
    ])
      for (const form of ['NFD', 'NFKD', 'NFC', 'NFKC'])
        expect(keys(text.normalize(form))).toEqual(keys(text));
  });

  test('in linear time', () => {
    for (const unit of ['漢', 'ｶﾞ', 'น้ำ', "a'", 'ア・', 'ש"']) {
      expect(
        processorMs(() => expect(texts(unit.repeat(50_000)).length).toBeGreaterThan(0)),
      ).toBeLessThan(2_000);
    }
  });
});

test('for what is shown characters, kana and other runs are told apart, which do not overlap', () => {
  const shown = (text: string) => shownWordsOf(text).map((word) => word.text);
  expect(shown('商汤SenseTime募资15亿')).toEqual(['商', '汤', 'SenseTime', '募', '资', '15', '亿']);
  expect(shown('ソフトバンクがスタートアップに投資')).toEqual([
    'ソフトバンク',
    'が',
    'スタートアップ',
    'に',
    '投',
    '資',
  ]);
  expect(shown('บริษัท AI เลื่อน IPO')).toEqual(['บริษัท', 'AI', 'เลื่อน', 'IPO']);
  expect(shown('AT&T’s 10,000 jobs')).toEqual(texts('AT&T’s 10,000 jobs'));
  expect(shownWordsOf('ISTANBUL’UN YENİ METROSU').map(({ key }) => key)).toEqual([
    'istanbul',
    'yeni',
    'metrosu',
  ]);
});
