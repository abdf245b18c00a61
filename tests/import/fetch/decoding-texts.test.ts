import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '#src/import/fetch/encodings/decode-text.ts';
import { forAll } from '#tests/support/for-all.ts';

/** Words in many encodings; the bytes are by Python's codecs, not by the decoder under test. */
const samples = [
  ['windows-1251', 'Новости дня', 'cdeee2eef1f2e820e4edff'],
  ['koi8-r', 'Новости дня', 'eecfd7cfd3d4c920c4ced1'],
  ['shift_jis', '今日のニュース', '8da193fa82cc836a8385815b8358'],
  ['euc-jp', '今日のニュース', 'baa3c6fca4cea5cba5e5a1bca5b9'],
  ['iso-2022-jp', '今日のニュース', '1b24423a23467c244e254b2565213c25391b2842'],
  ['gbk', '今日新闻', 'bdf1c8d5d0c2cec5'],
  ['gb2312', '今日新闻', 'bdf1c8d5d0c2cec5'],
  ['gb18030', '今日新闻𠀀', 'bdf1c8d5d0c2cec595328236'],
  ['big5', '今日新聞', 'a4b5a4e9b773bb44'],
  ['euc-kr', '오늘의 뉴스', 'bfc0b4c3c0c720b4babdba'],
  ['windows-874', 'ข่าววันนี้', 'a2e8d2c7c7d1b9b9d5e9'],
  ['windows-1256', 'أخبار اليوم', 'c3cec8c7d120c7e1ede6e3'],
  ['iso-8859-7', 'Νέα σήμερα', 'cddde120f3deece5f1e1'],
  ['iso-8859-2', 'Zażółć gęślą', '5a61bff3b3e62067eab66cb1'],
  ['iso-8859-9', 'Günün ığş haberi', '47fc6efc6e20fdf0fe20686162657269'],
  ['windows-1252', '“Übung” – 5 €', '93dc62756e6794209620352080'],
  ['iso-8859-1', '“Übung” – 5 €', '93dc62756e6794209620352080'],
  ['utf-8', 'Übung 今日', 'c39c62756e6720e4bb8ae697a5'],
] as const;

/** A document of these bytes, with markup around them. */
const document = (head: string, body: string | Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from(`${head}<title>`), Buffer.from(body), Buffer.from('</title>')]);

const prolog = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>\n`;

/** The title of a decoded document. */
const titleOf = (bytes: Uint8Array, type = ''): string =>
  /<title>(.*)<\/title>/s.exec(decodeText(bytes, type))?.[1] ?? '';

describe.each(samples)('%s', (encoding, words, hex) => {
  const body = Buffer.from(hex, 'hex');

  test('is named by a header, an XML declaration or a meta', () => {
    for (const type of [`text/xml; charset=${encoding}`, `text/xml;CHARSET="${encoding}"; x=y`])
      expect(titleOf(document('', body), type)).toBe(words);
    expect(titleOf(document(prolog(encoding), body))).toBe(words);
    expect(titleOf(document(prolog(encoding.toUpperCase()), body), 'text/xml')).toBe(words);
    expect(titleOf(document(`<html><meta charset=${encoding}>`, body))).toBe(words);
    const equivalent = `<meta http-equiv="Content-Type" content="text/html; charset=${encoding}">`;
    expect(titleOf(document(`<!doctype html>\n${equivalent}`, body), 'text/html')).toBe(words);
  });

  test('is used, although the header says UTF-8, if the text names it', () => {
    expect(titleOf(document(prolog(encoding), body), 'text/xml; charset=utf-8')).toBe(words);
  });

  test('is used, although the header names the habit of servers, ISO-8859-1', () => {
    expect(titleOf(document(prolog(encoding), body), 'text/xml; charset=ISO-8859-1')).toBe(words);
  });
});

describe('UTF-16', () => {
  const text = '<?xml version="1.0"?><title>Новости 今日</title>';
  const little = Buffer.from(text, 'utf16le');
  const big = Buffer.from(little).swap16();

  test.each([
    ['little endian', Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
    ['big endian', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
    ['little endian without a mark', little],
    ['big endian without a mark', big],
  ])('in %s is seen by its first bytes, whatever is said', (_name, bytes) => {
    for (const type of ['', 'text/xml; charset=utf-16', 'text/xml; charset=utf-8'])
      expect(decodeText(bytes, type)).toBe(text);
  });

  test('is not what a text in ASCII letters is, even if it or the header says so', () => {
    const bytes = document(prolog('utf-16'), 'Übung 今日');
    expect(titleOf(bytes)).toBe('Übung 今日');
    expect(titleOf(bytes, 'text/xml; charset=utf-16')).toBe('Übung 今日');
  });
});

describe('UTF-8', () => {
  test('has its mark taken off, and the mark outdoes every name', () => {
    const marked = Buffer.concat([Buffer.from('\ufeff'), document(prolog('koi8-r'), 'Übung')]);
    expect(decodeText(marked, 'text/xml; charset=windows-1251')).toBe(
      `${prolog('koi8-r')}<title>Übung</title>`,
    );
  });

  test.each([
    ['', ''],
    ['text/xml; charset=ISO-8859-1', ''],
    ['text/xml; charset=us-ascii', ''],
    ['text/xml', prolog('windows-1252')],
    ['text/xml; charset=windows-1251', prolog('utf-8')],
    ['text/xml; charset=utf8', prolog('windows-1251')],
    ['text/xml; charset=x-unknown', prolog('utf-8000')],
    ['text/xml; charset=', '<?xml version="1.0"?>'],
    ['text/xml; charset=utf-7', ''],
  ])('is used where %j and %j are said', (type, head) => {
    expect(titleOf(document(head, 'Übung 今日'), type)).toBe('Übung 今日');
  });

  test('stays UTF-8 with a broken character', () => {
    const body = Buffer.concat([Buffer.from('Новости дня'), Buffer.from([0xd0]), Buffer.from('!')]);
    expect(titleOf(document(prolog('windows-1251'), body), 'text/xml; charset=utf-8')).toBe(
      'Новости дня\ufffd!',
    );
  });

  test('is not what bytes of one letter each are: then it is windows-1252', () => {
    const body = Buffer.from('Caf\u00e9 \u0093x\u0094 \u0096 \u0080', 'latin1');
    for (const type of ['', 'text/xml', 'text/xml; charset=utf-8'])
      expect(titleOf(document('', body), type)).toBe('Café “x” – €');
  });

  test('survives every text and every name', () => {
    const names = fc.constantFrom('', 'utf-8', 'iso-8859-1', 'us-ascii', 'nonsense', 'utf-16');
    const text = fc.string({ unit: fc.constantFrom(...'aZ1 éü“–今дش𠀀👍'), minLength: 1 });
    forAll(
      fc.property(text, names, names, (title, header, own) => {
        const type = header && `text/xml; charset=${header}`;
        const head = own && prolog(own);
        return decodeText(document(head, title), type) === `${head}<title>${title}</title>`;
      }),
    );
  });
});

test('an encoding named late, or in a text only, is not taken from there', () => {
  const late = `<html>${' '.repeat(5_000)}<meta charset=koi8-r>`;
  expect(titleOf(document(late, 'Übung'))).toBe('Übung');
  const inItem = '<?xml version="1.0"?><a><![CDATA[<meta charset=windows-1251>]]></a>';
  expect(titleOf(document(inItem, Buffer.from('Caf\u00e9', 'latin1')))).toBe('Café');
});

test('no bytes and no header make it throw', () => {
  forAll(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), (bytes, type) => {
      for (const said of [type, `a/b; charset=${type}`, 'a/b; charset=shift_jis'])
        expect(typeof decodeText(bytes, said)).toBe('string');
    }),
  );
  expect(decodeText(new Uint8Array(), '')).toBe('');
});
