import type { RefusedFile } from '../articles/article.ts';
import { cleanText } from '../articles/clean-text.ts';
import { addressKeys, articleKeys } from '../keys/known-keys.ts';
import { type LooseLine, readLooseLine, statusOf } from '../keys/status-lines.ts';
import { isFalse } from '../keys/status-words.ts';
import { addressKey, titleKey } from '../reports/name-report.ts';
import { readDomain } from '../reports/read-provider.ts';

/**
 * What the lines of a refused file show, and its fields if they could be parsed: whether it is
 * published, so that it may be named, and which report it removes, so that no other story shows it.
 * Field names are read leniently. In doubt the file is not named, and its report is shown nowhere.
 */
export function scanRefused(
  { path, name }: { readonly path: string; readonly name: string },
  source: string,
  data?: object,
): RefusedFile {
  // UTF-16 has a zero byte beside each ASCII letter.
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

/** Lines, and the fields of mappings on one line. */
const LINES = /\r?\n|[\r{}[\],\u2028\u2029\u0085]/;

/** A status whose field is spelt exactly. */
const isPlain = ({ key }: LooseLine): boolean =>
  /^[ \t"']*(?:removed|published)[ \t"']*$/.test(key);
const isPublished = ({ status }: { readonly status: string }): boolean => status === 'published';

type Field = readonly [key: string, value: string];

/** The keys under which others may list the report. */
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

/** Fields with their values unquoted; a value may begin on the line after its field. */
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

/** A field of a mapping on one line. */
const PAIR = /[{,]\s*["']?(\w{1,40})["']?\s*:\s*("[^"]*"|'[^']*'|[^,{}]*)/g;

function unquoted(value: string): string {
  const text = value.trim();
  const quoted = /^(["'])(.*?)\1/s.exec(text);
  return quoted?.[2] ?? text.replace(/^["']|["'],?$/g, '');
}

/** Characters of a line to check for the beginning of the list. */
const MOST_HEAD = 120;

/** The text without its list of related reports, whose addresses belong to others. */
function withoutRelated(text: string): string {
  const lines = text.split('\n');
  const head = lines.findIndex((line) => {
    // No pattern here: searching blanks from each of 100,000 blanks takes minutes.
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
