import { lstat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Site } from '#src/content/bundle/manifest.ts';
import { capital } from '#src/content/words/capital.ts';
import { cleanText } from '../articles/clean-text.ts';
import { languageTag } from '../articles/language-tag.ts';
import { contraryTo } from '../articles/text-language.ts';
import { attempt, type Mapping, readMapping } from '../front-matter/read-mapping.ts';
import type { NamedPictures } from '../install/read-install-pictures.ts';
import { type Problem, refuse } from '../problem.ts';
import { readSource } from '../sources/read-sources.ts';
import { type SiteYaml, siteAddress, siteSchema } from './site-schema.ts';

const NAME = 'site.yaml';

export type SiteFile = Mapping<SiteYaml>;
const NO_FILE: SiteFile = { value: {}, lineOf: () => 1 };

type SiteRead = {
  readonly site: Site;
  readonly named: NamedPictures;
  /** What the file itself says, for those who read the rest of it. */
  readonly written: SiteFile;
  readonly problems: Problem[];
};

/**
 * The settings in `site.yaml`, with defaults from the folder's name, and the pictures that it
 * names; if it has a fault, its problems and the defaults.
 */
export async function readSite(data: string): Promise<SiteRead> {
  const file = join(data, NAME);
  const stats = await lstat(file).catch(() => undefined);
  const defaults = defaultSite(data);
  if (!stats)
    return { site: defaults, named: namedPictures(NO_FILE), written: NO_FILE, problems: [] };
  const { values, problems } = attempt(NAME, () => {
    if (!stats.isFile()) throw refuse('file', 'is not a plain file; put the file itself here');
    const source = readSource({ file, size: stats.size });
    return readMapping(source, { firstLine: 1, schema: siteSchema });
  });
  const [written = NO_FILE] = values;
  const { title, description, address, language, timeZone } = written.value;
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
      ...choicesIn(written.value),
    },
    named: namedPictures(written),
    written,
    problems,
  };
}

/** What the publisher chose, where it is not the default. */
const choicesIn = ({ noindex, pictures, offline, exports, cards }: SiteYaml) => ({
  ...(noindex === true && { noindex }),
  ...(pictures && pictures !== 'link' && { pictures }),
  ...(offline === false && { offline: 'none' as const }),
  ...(exports === 'files' && { exports }),
  ...(cards === 'stories' && { cards }),
});

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
