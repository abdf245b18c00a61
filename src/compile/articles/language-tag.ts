import { memoize } from '../memoize.ts';

/** A language tag (BCP 47) in canonical form; undefined if invalid. */
export function languageTag(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    return Intl.getCanonicalLocales(value.trim())[0];
  } catch {
    return undefined;
  }
}

/**
 * The language with which a text must be marked on a page of another language, for screen readers
 * and typesetting; undefined if language and script are the same, whatever the country.
 */
export function foreignTo(site: string, language: string | undefined): string | undefined {
  return language !== undefined && spoken(language) !== spoken(site) ? language : undefined;
}

const spoken = memoize((tag) => {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
});
