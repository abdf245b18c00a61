import * as z from 'zod/mini';
import { safeLink } from '#src/url/safe-link.ts';
import { cleanText } from '../articles/clean-text.ts';
import { languageTag } from '../articles/language-tag.ts';
import { expected } from '../front-matter/describe-value.ts';
import { publisherFields, unknownField } from '../publisher/publisher-schema.ts';

const text = (advice: string) =>
  z.nullish(
    z.string({ error: expected('text', advice) }).check(
      z.refine((value) => cleanText(value) !== '', {
        error: `contains no readable text; ${advice}`,
      }),
    ),
  );
const checked = (what: string, advice: string, isGood: (value: string) => boolean) =>
  z.nullish(
    z
      .string({ error: expected(what, advice) })
      .check(z.refine(isGood, { error: expected(what, advice) })),
  );

const fields = {
  title: text('write the name of the site in quotes'),
  description: text('write one sentence in quotes'),
  address: checked(
    'a whole address',
    'write it like https://example.com/news/',
    (value) => siteAddress(value) !== undefined,
  ),
  language: checked(
    'a language',
    'write a tag such as en or pt-BR',
    (value) => languageTag(value) !== undefined,
  ),
  timeZone: checked('a time zone', 'write a name such as UTC or Europe/Paris', isTimeZone),
  noindex: z.nullish(z.boolean({ error: expected('true or false', 'write it without quotes') })),
  pictures: z.nullish(
    z.enum(['link', 'keep', 'none'], {
      error: expected('a place for pictures', 'write link, keep or none'),
    }),
  ),
  offline: z.nullish(z.boolean({ error: expected('true or false', 'write it without quotes') })),
  exports: z.nullish(
    z.enum(['on-request', 'files'], {
      error: expected('a way to make exports', 'write on-request or files'),
    }),
  ),
  cards: z.nullish(
    z.enum(['site', 'stories'], {
      error: expected('a choice of cards', 'write site or stories'),
    }),
  ),
  logo: checked('the name of a file beside site.yaml', 'write it like logo.svg', (value) =>
    /^[^/\\.][^/\\]*$/.test(value),
  ),
  screenshots: z.nullish(
    z.record(z.string(), z.string({ error: expected('a label', 'write a few words in quotes') }), {
      error: expected('a mapping', 'write lines like front.png: "The front page"'),
    }),
  ),
  ...publisherFields,
};

/** The fields of `site.yaml`. */
export const siteSchema = z.strictObject(fields, { error: unknownField(Object.keys(fields)) });
export type SiteYaml = z.infer<typeof siteSchema>;

/** A site's whole address with a slash at its end; undefined if it is none. */
export function siteAddress(value: string): string | undefined {
  const link = safeLink(value.trim());
  return !link || /[?#]/.test(link.href) ? undefined : link.href.replace(/\/*$/, '/');
}

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
