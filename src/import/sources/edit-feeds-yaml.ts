import { isDeepStrictEqual } from 'node:util';
import { isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import * as z from 'zod/mini';
import { readMapping } from '#src/compile/front-matter/read-mapping.ts';
import { type Edit, insertEntries, type NodeRange, removeEntry } from './edit-list-text.ts';
import { entryOf, type NewFeed } from './entry-text.ts';
import { addressKey, feedAddress } from './feed-address.ts';

const HEAD = `# The feeds that npm run import reads. Edit this file by hand, or with --add and --remove; your
# comments stay. data/README.md ("Feeds") explains the fields.
`;

/**
 * A text of feeds.yaml with feeds added that it does not list; what it has stays byte for byte.
 * Undefined: there is no file. Throws a Refusal for a text that is no such file.
 */
export function addFeeds(
  text: string | undefined,
  feeds: readonly NewFeed[],
): { readonly text: string; readonly added: readonly NewFeed[] } {
  const before = text ?? HEAD;
  const listed = readEntries(before);
  const known = new Set(listed.flatMap((entry) => keyOf(entry) ?? []));
  const added = feeds.filter(({ address }) => !known.has(addressKey(address)));
  if (added.length === 0) return { text: before, added };
  const wanted = [...listed, ...added.map(entryOf)];
  const fallback: Change = (file) => {
    const list = file.get('feeds', true);
    if (isSeq(list)) for (const feed of added) file.addIn(['feeds'], entryOf(feed));
    else {
      const begun = file.createNode(added.map(entryOf));
      if (isScalar(list) && list.comment != null) begun.commentBefore = list.comment;
      file.set('feeds', begun);
    }
  };
  return {
    text: edit(before, wanted, (list) => insertEntries(before, list, added), fallback),
    added,
  };
}

/**
 * A text of feeds.yaml without the entries of an address, and how many there were. Comments stay,
 * except on the lines of the entry. Throws a Refusal for a text that is no such file.
 */
export function removeFeed(
  text: string,
  address: string,
): { readonly text: string; readonly removed: number } {
  let [after, removed] = [text, 0];
  for (;;) {
    const before = after;
    const listed = readEntries(before);
    const at = listed.findIndex((entry) => keyOf(entry) === addressKey(address));
    if (at === -1) return { text: after, removed };
    after = edit(
      before,
      listed.filter((_, index) => index !== at),
      (list) => (list ? removeEntry(before, list, at) : undefined),
      (file) => file.deleteIn(['feeds', at]),
    );
    removed += 1;
  }
}

type Change = (file: ReturnType<typeof parseDocument>) => void;

/**
 * Edits the text at one place, so that the rest of it keeps its form. If that does not give the
 * wanted entries, as in rare forms of YAML, writes the whole document again, with its comments.
 */
function edit(
  text: string,
  wanted: readonly unknown[],
  inPlace: (list: YAMLSeq<NodeRange> | undefined) => Edit | undefined,
  change: Change,
): string {
  const file = parseDocument(text);
  const list = file.get('feeds', true);
  const place = inPlace(isSeq<NodeRange>(list) ? list : undefined);
  const after = place && text.slice(0, place.from) + place.insert + text.slice(place.to);
  if (after !== undefined && says(after, wanted)) return after;
  change(file);
  return file.toString({ lineWidth: 0 });
}

function says(text: string, wanted: readonly unknown[]): boolean {
  try {
    return isDeepStrictEqual(readEntries(text), wanted);
  } catch {
    return false;
  }
}

const fileSchema = z.looseObject({
  feeds: z.nullish(z.array(z.unknown(), 'is not a list; write one feed after each dash')),
});

const readEntries = (text: string): readonly unknown[] =>
  readMapping(text, { firstLine: 1, schema: fileSchema }).value.feeds ?? [];

const entrySchema = z.union([z.string(), z.looseObject({ address: z.string() })]);

/** Also of an entry with other faults. */
function keyOf(entry: unknown): string | undefined {
  const parsed = entrySchema.safeParse(entry);
  if (!parsed.success) return undefined;
  const judged = feedAddress(typeof parsed.data === 'string' ? parsed.data : parsed.data.address);
  return 'address' in judged ? addressKey(judged.address) : undefined;
}
