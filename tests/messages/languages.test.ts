import { describe, expect, test } from 'vitest';
import type { Catalogue } from '#src/messages/catalogue.ts';
import { catalogues } from '#src/messages/languages/all.ts';
import { ar } from '#src/messages/languages/ar.ts';
import { en } from '#src/messages/languages/en.ts';

type Message = { readonly key: string; readonly text: string };

const messagesOf = ({ language: _, ...rooms }: Catalogue): Message[] =>
  Object.entries(rooms).flatMap(([room, messages]) =>
    Object.entries(messages).map(([name, text]) => ({
      key: `${room}.${name}`,
      text: String(text),
    })),
  );

const english = new Map(messagesOf(en).map(({ key, text }) => [key, text]));
/** Names of values, and marks, each once. */
const partsOf = (text: string): string[] =>
  [
    ...new Set([...text.matchAll(/\{(\w+)|<(\w+)>/g)].map(([, name, mark]) => name ?? `<${mark}>`)),
  ].sort();
/** Every list of forms in a message. */
const formsOf = (text: string): string[][] =>
  [...text.matchAll(/\{\w+:([^}]*)\}/g)].map(([, forms = '']) => forms.split('|'));

/** A separator has blanks at its ends. */
const isSeparator = (key: string): boolean => key === 'evidence.listMark';

/**
 * Bidi puts `%` before a number that follows an Arabic letter, and after it elsewhere. CLDR keeps
 * it behind the number with these marks.
 */
const ARABIC_PERCENT = '\u200e%\u200e';

/** Characters that a message of ours never has: of another encoding, or a direction's sign. */
const FOREIGN = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]| {2}|^ | $/;

describe.each(Object.entries(catalogues))('the language %s', (tag, catalogue) => {
  const { language } = catalogue;
  const messages = messagesOf(catalogue);

  test('is told by its tag, and has the names of a calendar', () => {
    expect(language.tag).toBe(tag);
    expect(new Intl.Locale(tag).maximize().script).toMatch(
      language.direction === 'rtl' ? /^(Arab|Hebr)$/ : /^(?!Arab|Hebr)/,
    );
    const { months, monthsAlone, monthsShort, weekdays } = language;
    for (const names of [months, monthsAlone, monthsShort]) expect(new Set(names).size).toBe(12);
    expect(new Set(weekdays).size).toBe(7);
  });

  test('gives its plural forms in the order of CLDR, all that whole numbers below a million use', () => {
    const rule = new Intl.PluralRules(tag);
    const used = new Set(Array.from({ length: 1000 }, (_, n) => rule.select(n)));
    expect([...used].filter((form) => !language.plurals.includes(form))).toEqual([]);
    const order = ['zero', 'one', 'two', 'few', 'many', 'other'];
    expect([...language.plurals]).toEqual(
      order.filter((form) => language.plurals.some((own) => own === form)),
    );
  });

  test('has every value and mark of the English message, and no other', () => {
    const wrong = messages.filter(
      ({ key, text }) => partsOf(text).join() !== partsOf(english.get(key) ?? '').join(),
    );
    expect(wrong).toEqual([]);
  });

  test('has as many forms as plurals in each message', () => {
    const wrong = messages.filter(({ text }) =>
      formsOf(text).some((forms) => forms.length !== language.plurals.length),
    );
    expect(wrong).toEqual([]);
  });

  test('closes its marks and braces, and has no stray sign or blank', () => {
    const wrong = messages.filter(({ key, text }) => {
      const unsigned = tag === 'ar' ? text.replaceAll(ARABIC_PERCENT, '%') : text;
      const bare = text.replace(/<(\w+)>[^<]*<\/\1>/g, '').replace(/\{\w+(:[^{}]*)?\}/g, '');
      return text === '' || /[<>{}|#]/.test(bare) || (FOREIGN.test(unsigned) && !isSeparator(key));
    });
    expect(wrong).toEqual([]);
  });
});

test('Arabic keeps each percent sign behind its number', () => {
  const percents = messagesOf(ar).filter(({ text }) => text.includes('%'));
  expect(percents.length).toBeGreaterThan(5);
  const wrong = percents.filter(({ text }) => text.replaceAll(ARABIC_PERCENT, '').includes('%'));
  expect(wrong).toEqual([]);
});
