import { resolve } from 'node:path';

/** What a publisher chose, or left as it is. */
export type Choices = {
  /** Where the site's files are written. */
  readonly folder: string;
  readonly name: string;
  readonly from: 'articles' | 'feeds';
  /** Where the site will stand; ends with a slash. Empty if it is not known yet. */
  readonly address: string;
  /** BCP 47. */
  readonly language: string;
  /** IANA name. */
  readonly timeZone: string;
  /** What `package.json` asks npm for. */
  readonly coranto: string;
};

/** A fault of the command line or of the disk, in the words that its user reads. */
export class StarterError extends Error {
  override readonly name = 'StarterError';
}

const MOST_LETTERS = 100;

/** Throws a StarterError for a name that no masthead can show. */
export function parseName(text: string): string {
  const name = text.trim().replace(/\s+/g, ' ');
  if (!/[^\s\p{C}]/u.test(name))
    throw new StarterError(`The name has no letters that can be seen. Write 1 to ${MOST_LETTERS}.`);
  if (name.length <= MOST_LETTERS) return name;
  throw new StarterError(`The name has ${name.length} letters. Write 1 to ${MOST_LETTERS}.`);
}

/** Throws a StarterError for what is not the whole address of a site, or empty. */
export function parseAddress(text: string): string {
  if (text.trim() === '') return '';
  const url = URL.parse(text.trim());
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '')
    throw new StarterError(
      `${text} is not the address of a site. Write one such as https://example.com/news/, or leave it out until you know it.`,
    );
  const path = `${url.pathname}/`.replace(/\/+/g, '/');
  // It is an option of a command in package.json, which a shell reads.
  if (!/^[\w./~-]+$/.test(path))
    throw new StarterError(
      `The path of ${text} has other signs than letters of ASCII, digits, dots, dashes and underscores, and no site can be built for it. Name another path.`,
    );
  return `${url.origin}${path}`;
}

/** What `package.json` asks npm for: a file by its whole path, because the site is elsewhere. */
export const parsePackage = (text: string): string =>
  text.endsWith('.tgz') && !/^\w{2,}:/.test(text) ? `file:${resolve(text)}` : text;

/** Throws a StarterError for what is not a language tag. */
export function parseLanguage(text: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(text);
    if (tag !== undefined) return tag;
  } catch {
    // Not a tag: said below.
  }
  throw new StarterError(`${text} is not a language. Write a tag such as en, de or zh-Hans.`);
}

/** The language of this machine, without its country; Chinese with its script. */
export function systemLanguage(): string {
  const locale = new Intl.Locale(Intl.DateTimeFormat().resolvedOptions().locale).maximize();
  const { language, script } = locale;
  return language === 'zh' && script !== undefined ? `${language}-${script}` : language;
}

/**
 * The zone of this machine; UTC where it names none that Node knows, as with TZ=:/etc/localtime.
 */
export function systemTimeZone(): string {
  const { timeZone }: { readonly timeZone?: string } = Intl.DateTimeFormat().resolvedOptions();
  return timeZone === undefined || timeZone === 'Etc/Unknown' ? 'UTC' : timeZone;
}
