/** A language tag (BCP 47) in its canonical form; undefined for what is none. */
export function languageTag(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    return Intl.getCanonicalLocales(value.trim())[0];
  } catch {
    return undefined;
  }
}

/**
 * The language that a text must be marked with on a page of another one, so that it is read aloud
 * and set right; undefined where both are of one language and script, whatever the country.
 */
export function foreignTo(site: string, language: string | undefined): string | undefined {
  return language !== undefined && spoken(language) !== spoken(site) ? language : undefined;
}

function spoken(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}
