import { join } from 'node:path';
import { type ImportedFeed, SILENT_DAYS } from '#src/content/feeds/imported-feed.ts';
import { formatInstant, parseInstant } from '#src/content/time/instant.ts';
import { parseAddress } from '#src/url/parse-address.ts';
import { safeLink } from '#src/url/safe-link.ts';
import { cleanText } from '../articles/clean-text.ts';
import { nameLanguage } from '../articles/text-language.ts';
import { compareText, type Problem } from '../problem.ts';
import { readJsonFile } from '../read-json-file.ts';
import { FEEDS_FILE, FEEDS_FORMAT, type FeedRecord, feedsFileSchema } from './feeds-file.ts';

const DAY_MS = 86_400_000;

/** The feeds that a site imports; undefined if it imports none, or their file is damaged. */
export type ReadFeeds = {
  readonly feeds: readonly ImportedFeed[] | undefined;
  readonly problems: readonly Problem[];
};

/**
 * Reads what the import remembers of its feeds. Their addresses stay here: some contain a key.
 * `language` is the site's.
 */
export function readFeeds(data: string, language: string): ReadFeeds {
  const read = readJsonFile(join(data, FEEDS_FILE), {
    format: FEEDS_FORMAT,
    parse: (json) => feedsFileSchema.parse(json),
  });
  if ('fault' in read) return { feeds: undefined, problems: [warningOf(read)] };
  if (read.text === undefined) return { feeds: undefined, problems: [] };
  const feeds = Object.entries(read.value.feeds).map(([address, record]) =>
    toFeed(record, address, language),
  );
  return { feeds: feeds.sort(compareFeeds), problems: [] };
}

const warningOf = ({
  fault,
  line,
}: {
  readonly fault: string;
  readonly line: number;
}): Problem => ({
  path: FEEDS_FILE,
  line,
  field: 'file',
  message: `${fault}; until then the About page does not list the feeds`,
  refused: false,
});

function toFeed(record: FeedRecord, address: string, language: string): ImportedFeed {
  const { site, items, failing } = record;
  const [heard, newest] = [record.heard, record.newest].map((time) => parseInstant(time ?? ''));
  const stated = cleanText(record.name);
  const name = stated === '' || ADDRESS.test(stated) ? hostOf(address) : stated;
  const lang = nameLanguage(language, undefined, name);
  const link = safeLink(site ?? '');
  const since = parseInstant(failing?.since ?? '');
  return {
    name,
    ...(lang !== undefined && { lang }),
    ...(link && { site: link }),
    ...(heard !== undefined && { heard: formatInstant(heard) }),
    ...(Number.isSafeInteger(items) && { items }),
    ...(newest !== undefined && { newest: formatInstant(newest) }),
    ...(failing && since !== undefined
      ? { failing: { since: formatInstant(since), why: cleanText(failing.why) } }
      : isSilent(items, heard, newest) && { silent: true as const }),
  };
}

function isSilent(
  items: number | undefined,
  heard: number | undefined,
  newest: number | undefined,
): boolean {
  if (items === 0) return true;
  return heard !== undefined && newest !== undefined && heard - newest > SILENT_DAYS * DAY_MS;
}

/** A feed that nobody named may have its address as its name. */
const ADDRESS = /^https?:/i;

const hostOf = (address: string): string => parseAddress(address)?.host ?? '?';

const rankOf = ({ failing, silent }: ImportedFeed): number => {
  if (failing) return 0;
  return silent ? 1 : 2;
};

const compareFeeds = (a: ImportedFeed, b: ImportedFeed): number =>
  rankOf(a) - rankOf(b) ||
  compareText(a.name.toLowerCase(), b.name.toLowerCase()) ||
  compareText(a.site?.href ?? '', b.site?.href ?? '');
