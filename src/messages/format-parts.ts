import type { Language } from './catalogue.ts';
import { isolated } from './isolated.ts';

/** A value of a message. `T` is what a component puts into it: an element. */
export type Values<T> = Readonly<Record<string, string | number | T>>;

const PLACE = /\{(\w+)(?::([^}]*))?\}/;

/**
 * A message's text as parts, in order: texts, and the values that are no text. Numbers get the
 * language's separators; texts of the other direction are isolated.
 */
export function formatParts<T>(
  text: string,
  values: Values<T>,
  language: Language,
): (string | T)[] {
  return text.split(/(\{[^}]*\})/).flatMap((part) => {
    const [, name, forms] = PLACE.exec(part) ?? [];
    if (name === undefined) return part;
    const value = values[name];
    if (typeof value === 'number')
      return forms === undefined
        ? formatNumber(value, language)
        : formOf(forms, value, language).replaceAll('#', formatNumber(value, language));
    return typeof value === 'string' ? isolated(value, language.direction) : (value ?? '');
  });
}

const rules = new Map<string, Intl.PluralRules>();

function formOf(forms: string, count: number, { tag, plurals }: Language): string {
  let rule = rules.get(tag);
  if (!rule) {
    rule = new Intl.PluralRules(tag);
    rules.set(tag, rule);
  }
  const all = forms.split('|');
  return all[plurals.indexOf(rule.select(count))] ?? all.at(-1) ?? '';
}

/**
 * A number with the language's separators: `3,039`. By a rule of our own: engines differ in
 * separators and in whether four digits get one, and a prerendered page must equal the browser's.
 */
export function formatNumber(count: number, { group, groupFrom, decimal }: Language): string {
  const [digits = '', part] = String(count).split('.');
  const whole = digits.length < groupFrom ? digits : digits.replace(/\B(?=(\d{3})+$)/g, group);
  return part === undefined ? whole : whole + decimal + part;
}
