import { Document, isMap, isSeq } from 'yaml';
import type { ListedSource } from './unite-sources.ts';

/** What the command writes of a feed; the rest is for people to add. */
export type NewFeed = Pick<ListedSource, 'address' | 'name' | 'topics' | 'language'>;

/** An entry of feeds.yaml: the address alone, if there is nothing else to say. */
export function entryOf({ address, name, topics, language }: NewFeed) {
  if (name === undefined && topics.length === 0 && language === undefined) return address;
  return {
    address,
    ...(name !== undefined && { name }),
    ...(topics.length > 0 && { topics: [...topics] }),
    ...(language !== undefined && { language }),
  };
}

const ON_ONE_LINE = { lineWidth: 0, flowCollectionPadding: false } as const;

/** The lines of entries in block style, without indentation. */
export function blockLines(feeds: readonly NewFeed[]): string[] {
  const entries = new Document(feeds.map(entryOf));
  if (!isSeq(entries.contents)) return [];
  for (const entry of entries.contents.items) {
    const topics: unknown = isMap(entry) ? entry.get('topics', true) : undefined;
    if (isSeq(topics)) topics.flow = true;
  }
  return entries.toString(ON_ONE_LINE).trimEnd().split('\n');
}

/** Entries in flow style, as between the brackets of a list. */
export function flowText(feeds: readonly NewFeed[]): string {
  const entries = new Document(feeds.map(entryOf));
  if (isSeq(entries.contents)) entries.contents.flow = true;
  return entries.toString(ON_ONE_LINE).trim().slice(1, -1);
}
