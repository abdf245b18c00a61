import type { RefusedFile } from '../articles/article.ts';
import { cleanText } from '../articles/clean-text.ts';
import { addressKeys, articleKeys } from '../keys/known-keys.ts';
import { type LooseLine, readLooseLine, statusOf } from '../keys/status-lines.ts';
import { isFalse } from '../keys/status-words.ts';
import { addressKey, titleKey } from '../reports/name-report.ts';
import { readDomain } from '../reports/read-provider.ts';

/**
 * What can be known of a file that was refused, by looking at its lines alone, and at its fields
 * where they could be parsed: whether it is out for readers, so that it may be named, and which
 * report was taken down, so that no other story shows it. Names of fields are read leniently. In
 * doubt it is not named, and its report is shown nowhere.
 */
export function scanRefused(
  { path, name }: { readonly path: string; readonly name: string },
  source: string,
  data?: object,
): RefusedFile {
  // UTF-16 has a zero byte beside each letter of ASCII.
  const text = source.replaceAll('\0', '');
  const lines = text.split(LINES).flatMap((line) => readLooseLine(line) ?? []);
  const stated = lines.flatMap((line) => {
    const status = statusOf(line.key);
    return status === undefined ? [] : [{ ...line, status }];
  });
  const fields = Object.entries(data ?? {});
  const removed =
    stated.some(({ status, value }) => status === 'removed' && !isFalse(value)) ||
    fields.some(([key, value]) => statusOf(key) === 'removed' && !isFalse(value));
  if (removed)
    return {
      path,
      name,
      open: false,
      removedKeys: keysOf(data ? fieldsOf(data) : ownFields(withoutRelated(text))),
    };
  const exact = /^published[ \t]*:[ \t]*true[ \t]*(?:#.*)?\r?$/m.test(text);
  return {
    path,
    name,
    open: exact && stated.every(isPlain) && stated.filter(isPublished).length === 1,
    removedKeys: [],
  };
}

/** Lines, and the fields of mappings that are written on one line. */
const LINES = /\r?\n|[\r{}[\],\u2028\u2029\u0085]/;

/** A status whose field is spelt exactly, so that there is no doubt about it. */
const isPlain = ({ key }: LooseLine): boolean =>
  /^[ \t"']*(?:removed|published)[ \t"']*$/.test(key);
const isPublished = ({ status }: { readonly status: string }): boolean => status === 'published';

type Field = readonly [key: string, value: string];

/** The keys that the report may be listed under by others. */
function keysOf(fields: readonly Field[]): string[] {
  const first = (wanted: string): string => fields.find(([key]) => key === wanted)?.[1] ?? '';
  const addresses = fields.flatMap(([key, value]) =>
    isAddress(key) ? (addressKey(value) ?? []) : [],
  );
  const [title, domain] = [cleanText(first('title')), readDomain(first('domain'))];
  return [
    ...new Set([
      ...addresses,
      ...(domain !== undefined && title !== '' ? [titleKey({ title, domain })] : []),
    ]),
  ];
}

const isAddress = (key: string): boolean =>
  addressKeys.isKnown(key) || addressKeys.near(key) !== undefined;

/** The texts of a mapping and of its provider. */
function fieldsOf(data: object): Field[] {
  const provider: unknown = 'provider' in data ? data.provider : undefined;
  const fields = [
    ...Object.entries(data),
    ...Object.entries(typeof provider === 'object' && provider !== null ? provider : {}),
  ];
  return fields.flatMap(([key, value]): Field[] =>
    typeof value === 'string' ? [[key, value]] : [],
  );
}

/**
 * Fields as lines have them, with their values out of quotes; a value may begin on the line below
 * its field.
 */
function ownFields(text: string): Field[] {
  const lines = text.split(/\r?\n|[\r\u2028\u2029\u0085]/);
  return lines.flatMap((line, at): Field[] => {
    const pairs = [...line.matchAll(PAIR)].map(
      ([, key = '', value = '']): Field => [key, unquoted(value)],
    );
    const read = readLooseLine(line);
    if (!read) return pairs;
    const below = /^[>|]?[-+\d]*$/.test(read.value.trim()) ? lines[at + 1] : read.value;
    return [[read.key.replace(/^[\s"'{?-]+|[\s"']+$/g, ''), unquoted(below ?? '')], ...pairs];
  });
}

/** A field of a mapping that is written on one line. */
const PAIR = /[{,]\s*["']?(\w{1,40})["']?\s*:\s*("[^"]*"|'[^']*'|[^,{}]*)/g;

function unquoted(value: string): string {
  const text = value.trim();
  const quoted = /^(["'])(.*?)\1/s.exec(text);
  return quoted?.[2] ?? text.replace(/^["']|["'],?$/g, '');
}

/** Of a line that begins the list no more is looked at. */
const MOST_HEAD = 120;

/** The text without its list of related reports: their addresses are those of others. */
function withoutRelated(text: string): string {
  const lines = text.split('\n');
  const head = lines.findIndex((line) => {
    // No pattern here: a search for blanks from each of 100,000 blanks takes minutes.
    const [name = '', value, ...more] = line.slice(0, MOST_HEAD).split(':');
    if (value === undefined || more.length > 0 || line.slice(name.length + 1).trim() !== '')
      return false;
    const key = name.trim().replace(/^["']|["']$/g, '');
    return key === 'related' || articleKeys.near(key) === 'related';
  });
  if (head === -1)
    return text.replace(/(?:^|\n)["']?related["']?[ \t]*:[ \t]*\[.*\][ \t]*(?=\r?\n|$)/g, '');
  const end = lines.findIndex((line, at) => at > head && /^[^\s-]/.test(line));
  return [...lines.slice(0, head), ...(end === -1 ? [] : lines.slice(end))].join('\n');
}
