import { CARDS_PER_FILE, type Card } from '#src/content/bundle/bundle.ts';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { noFilter } from '#src/content/order/filter.ts';
import { appearancesQuery } from '#src/queries/appearances-query.ts';
import { cardsQuery } from '#src/queries/bundle-queries.ts';
import { filterStories } from '#src/story-list/filter-stories.ts';
import type { App } from '../app.ts';
import type { Archive } from '../feed/archive/archive.ts';
import { archiveQuery } from '../feed/archive/archive-query.ts';
import { movedTopic } from '../lists/moved-topic.ts';
import { MOST_NAMED, type News, timeOfMinute, wholeMinute } from './news.ts';

/** A followed topic or outlet. */
type FollowedList = { readonly of: 'topic' | 'outlet'; readonly key: string };

/** Which stories are not to be told of. */
export type IsMuted = (card: Card) => boolean;

type Asked = {
  readonly app: App;
  readonly manifest: Manifest;
  /** Publication of the newest story seen, in milliseconds since 1970. */
  readonly seen: number;
  readonly isMuted: IsMuted;
};

/** Cards that are read to find some that are not muted. */
const MOST_READ = 24;

/**
 * The news of a topic (with all below it) or of an outlet; undefined if the archive does not have
 * it any more. Rejects with a LoadError.
 */
export async function newsOfList(list: FollowedList, asked: Asked): Promise<News | undefined> {
  const { app, manifest } = asked;
  const archive = await app.client.ensureQueryData(archiveQuery(app, manifest));
  const { topics, outlets } = archive.index;
  if ((list.of === 'topic' ? topics : outlets).has(list.key))
    return newsOf(await numbersOf(list, archive, asked), archive, asked);
  const movedTo = list.of === 'topic' ? await movedTopic(app, manifest, list.key) : undefined;
  if (movedTo === undefined || !topics.has(movedTo)) return undefined;
  const moved = await numbersOf({ ...list, key: movedTo }, archive, asked);
  return { ...(await newsOf(moved, archive, asked)), movedTo };
}

/** The news of stories by their numbers, the newest first. */
async function newsOf(
  numbers: Int32Array,
  archive: Archive,
  { app, seen, isMuted }: Asked,
): Promise<News> {
  const limit = wholeMinute(seen);
  const timeOf = (number = -1): number => timeOfMinute(archive.columns.minutes[number] ?? 0);
  const stories: Card[] = [];
  let hidden = 0;
  for (const number of numbers.subarray(0, MOST_READ)) {
    if (stories.length === MOST_NAMED) break;
    const card = await cardAt(app, archive, number);
    if (card && !isMuted(card)) stories.push(card);
    else if (timeOf(number) > limit) hidden += 1;
  }
  return {
    fresh: numbers.filter((number) => timeOf(number) > limit).length - hidden,
    stories,
    newest: numbers.length === 0 ? undefined : timeOf(numbers[0]),
  };
}

/** Numbers of its stories, the newest first. An outlet that leads none has those of others. */
async function numbersOf(
  { of, key }: FollowedList,
  { columns, index }: Archive,
  { app: { client, read }, manifest: { files } }: Asked,
): Promise<Int32Array> {
  const filter = of === 'topic' ? { topics: [key] } : { outlets: [key] };
  const led = filterStories(columns, { ...noFilter, ...filter }, index);
  if (of === 'topic' || led.length > 0) return led;
  const { stories } = await client.ensureQueryData(appearancesQuery(read, files.appearances));
  return Int32Array.from(stories[index.outlets.get(key) ?? -1] ?? []).sort();
}

async function cardAt(
  { client, read }: App,
  { columns: { cardFiles } }: Archive,
  number: number,
): Promise<Card | undefined> {
  const file = cardFiles[Math.floor(number / CARDS_PER_FILE)];
  if (file === undefined) return undefined;
  return (await client.ensureQueryData(cardsQuery(read, file))).cards[number % CARDS_PER_FILE];
}
