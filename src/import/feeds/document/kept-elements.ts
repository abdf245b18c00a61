/**
 * What is read of an element: `text` is everything inside, as text or HTML; otherwise the elements
 * inside that are read, by local name.
 */
export type Kept = 'text' | Elements;
export type Elements = ReadonlyMap<string, Kept>;

const texts = (names: string): [string, Kept][] => names.split(' ').map((name) => [name, 'text']);

/** Media RSS 1.5.1, `content` and `group`. */
const MEDIA: Elements = new Map(texts('thumbnail title description player'));
const MEDIA_GROUP: Elements = new Map([...MEDIA, ['content', MEDIA]]);

/** Atom 1.0, 4.2.11: the feed that an entry was copied from. */
const SOURCE: Elements = new Map(texts('title link id'));

const IMAGE: Elements = new Map(texts('url'));

/** Items of RSS and RDF, and entries of Atom, with the modules that are used. */
const ITEM: Elements = new Map<string, Kept>([
  ...texts('title link guid id origlink language source enclosure thumbnail player image videoid'),
  ...texts('description summary encoded content'),
  ...texts('pubdate date published updated issued modified created available publicationdate'),
  ['group', MEDIA_GROUP],
]);

const CHANNEL: Elements = new Map<string, Kept>([
  ...texts('title link language ttl updateperiod updatefrequency icon logo'),
  ['image', IMAGE],
  ['skiphours', new Map(texts('hour'))],
  ['skipdays', new Map(texts('day'))],
  ['item', ITEM],
  ['entry', ITEM],
]);

/** The roots of feeds, by local name. RSS 0.9 and RDF have items beside the channel. */
export const ROOTS: ReadonlyMap<string, { readonly format: Format; readonly inside: Elements }> =
  new Map([
    ['rss', { format: 'rss', inside: new Map([...CHANNEL, ['channel', CHANNEL]]) }],
    ['rdf', { format: 'rdf', inside: new Map([...CHANNEL, ['channel', CHANNEL]]) }],
    ['feed', { format: 'atom', inside: CHANNEL }],
  ]);

export type Format = 'rss' | 'rdf' | 'atom';

/** Names of elements that are items. */
export const isItem = (kept: Kept): boolean => kept === ITEM;

/**
 * What is read of an element. Names with two meanings are told apart by their prefix: `content` of
 * Atom is text and that of Media RSS holds others, `image` of RSS holds an address and that of
 * iTunes has it as an attribute.
 */
export function keptOf(
  parent: Elements,
  { local, isPrefixed }: { readonly local: string; readonly isPrefixed: boolean },
  format: Format,
): Kept | undefined {
  const kept = parent.get(local);
  if (kept === undefined) return undefined;
  if (local === 'content' && parent === ITEM) return isPrefixed ? MEDIA : 'text';
  if (local === 'image' && isPrefixed) return 'text';
  if (local === 'source' && format === 'atom' && !isPrefixed) return SOURCE;
  return kept;
}
