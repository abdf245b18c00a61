import { lstat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as z from 'zod/mini';
import type { Site } from '#src/content/bundle/manifest.ts';
import { capital } from '#src/content/words/capital.ts';
import { safeLink } from '#src/url/safe-link.ts';
import { cleanText } from '../articles/clean-text.ts';
import { languageTag } from '../articles/language-tag.ts';
import { contraryTo } from '../articles/text-language.ts';
import { expected } from '../front-matter/describe-value.ts';
import { attempt, type Mapping, readMapping } from '../front-matter/read-mapping.ts';
import type { NamedPictures } from '../install/read-install-pictures.ts';
import { type Problem, refuse } from '../problem.ts';
import { readSource } from '../sources/read-sources.ts';

const NAME = 'site.yaml';

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

const siteSchema = z.strictObject(
  {
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
    logo: checked('the name of a file beside site.yaml', 'write it like logo.svg', (value) =>
      /^[^/\\.][^/\\]*$/.test(value),
    ),
    screenshots: z.nullish(
      z.record(
        z.string(),
        z.string({ error: expected('a label', 'write a few words in quotes') }),
        {
          error: expected('a mapping', 'write lines like front.png: "The front page"'),
        },
      ),
    ),
  },
  {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? 'has an unknown field; the known ones are title, description, address, language, timeZone, noindex, pictures, offline, logo and screenshots'
        : undefined,
  },
);

type SiteFile = Mapping<z.infer<typeof siteSchema>>;
const NO_FILE: SiteFile = { value: {}, lineOf: () => 1 };

type SiteRead = {
  readonly site: Site;
  readonly named: NamedPictures;
  readonly problems: Problem[];
};

/**
 * The settings in `site.yaml`, with defaults from the folder's name, and the pictures that it names;
 * if it has a fault, its problems and the defaults.
 */
export async function readSite(data: string): Promise<SiteRead> {
  const file = join(data, NAME);
  const stats = await lstat(file).catch(() => undefined);
  const defaults = defaultSite(data);
  if (!stats) return { site: defaults, named: namedPictures(NO_FILE), problems: [] };
  const { values, problems } = attempt(NAME, () => {
    if (!stats.isFile()) throw refuse('file', 'is not a plain file; put the file itself here');
    const source = readSource({ file, size: stats.size });
    return readMapping(source, { firstLine: 1, schema: siteSchema });
  });
  const [written = NO_FILE] = values;
  const { title, description, address, language, timeZone, noindex, pictures, offline } =
    written.value;
  const name = cleanText(title ?? '') || defaults.title;
  const standsAt = address ? siteAddress(address) : undefined;
  const tag = languageTag(language ?? '');
  const lang = tag === undefined ? contraryTo(defaults.language, name) : undefined;
  return {
    site: {
      title: name,
      description: cleanText(description ?? ''),
      ...(lang !== undefined && { lang }),
      ...(standsAt !== undefined && { address: standsAt }),
      language: tag ?? defaults.language,
      timeZone: timeZone ?? defaults.timeZone,
      ...(noindex === true && { noindex }),
      ...(pictures && pictures !== 'link' && { pictures }),
      ...(offline === false && { offline: 'none' as const }),
    },
    named: namedPictures(written),
    problems,
  };
}

const namedPictures = ({ value, lineOf }: SiteFile): NamedPictures => ({
  logo: value.logo ?? undefined,
  labels: new Map(
    Object.entries(value.screenshots ?? {}).map(([name, label]) => [name, cleanText(label)]),
  ),
  lineOf,
});

function defaultSite(data: string): Site {
  const words = basename(data)
    .replace(/[-_.\s]+/g, ' ')
    .trim();
  const title = words === '' || words.toLowerCase() === 'data' ? 'News' : capital(words);
  return { title, description: '', language: 'en', timeZone: 'UTC' };
}

function siteAddress(value: string): string | undefined {
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
