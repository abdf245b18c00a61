import { idAt } from '#src/content/ids/story-ids-file.ts';
import { parseInstant } from '#src/content/time/instant.ts';
import { manifestQuery } from '#src/queries/bundle-queries.ts';
import { columnsQuery } from '#src/queries/columns-query.ts';
import { storyIdsQuery } from '#src/queries/story-ids-query.ts';
import type { ListedStory } from '#src/reading/marks/mark-many.ts';
import type { App } from '../../app.ts';
import type { Sequence } from '../../feed/list/sequence.ts';
import { listOnPage } from '../../left-out/list-on-page.ts';

const MINUTE_MS = 60_000;

/** The place in the page’s list of an element that is in one of its cards. */
export function placeOf(element: Element | null | undefined): number | undefined {
  const place = element?.closest<HTMLElement>('[data-place]')?.dataset['place'];
  return place === undefined ? undefined : Number(place);
}

/** Stories of the page’s list that are above a place. */
export async function storiesAbove(app: App, place: number): Promise<readonly ListedStory[]> {
  const list = listOnPage();
  return list ? await storiesAt(app, list, [...Array(place).keys()]) : [];
}

/** Stories of the page’s list of the same day as the one at a place, that one included. */
export async function storiesOfDay(app: App, place: number): Promise<readonly ListedStory[]> {
  const list = listOnPage();
  if (!list) return [];
  const places = [...Array(list.length).keys()];
  return await storiesAt(
    app,
    list,
    places.filter((each) => list.days[each] === list.days[place]),
  );
}

/** Stories at places of a list: of its cards, or by their numbers. Rejects with a LoadError. */
async function storiesAt(
  { client, read }: App,
  { cards, stored }: Sequence,
  places: readonly number[],
): Promise<readonly ListedStory[]> {
  if (!stored)
    return places.flatMap((place) => {
      const card = cards[place];
      return card ? [{ id: card.id, slug: card.slug, time: parseInstant(card.time) ?? 0 }] : [];
    });
  const { files } = await client.ensureQueryData(manifestQuery(read));
  const [{ ids }, { minutes }] = await Promise.all([
    client.ensureQueryData(storyIdsQuery(read, files.ids)),
    client.ensureQueryData(columnsQuery(read, files.columns)),
  ]);
  return places.flatMap((place) => {
    const number = stored.numbers[place];
    return number === undefined
      ? []
      : [{ id: idAt(ids, number), time: (minutes[number] ?? 0) * MINUTE_MS }];
  });
}
