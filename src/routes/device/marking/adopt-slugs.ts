import { CARDS_PER_FILE } from '#src/content/bundle/bundle.ts';
import type { Columns } from '#src/content/bundle/columns.ts';
import { dayNumber } from '#src/content/time/day-number.ts';
import { cardsQuery, manifestQuery } from '#src/queries/bundle-queries.ts';
import { columnsQuery } from '#src/queries/columns-query.ts';
import { siteName } from '#src/reading/site-names.ts';
import type { DeviceStore } from '#src/reading/store/device-store.ts';
import type { App } from '../../app.ts';

const SLUG_KEY = /^slug:(.+)$/;
const DAY = /^\d{4}-\d\d-\d\d(?=-)/;
/** Days by which the date in a file's name differs from that of its publication, mostly. */
const DAYS_APART = 1;
/** Files of cards to look at in one edition. */
const MOST_FILES = 40;

/**
 * Gives stories that were read when ids were not kept their ids, so that lists by number know them
 * too. Their cards are looked for where the dates in their slugs are, once in an edition: some are
 * of other sites on this origin. A story that is not found gets its id when it is opened.
 */
export async function adoptSlugs(app: App, device: DeviceStore): Promise<void> {
  const items = await device.load('read');
  const keys = new Map(
    [...items.keys()].flatMap((key) => {
      const slug = SLUG_KEY.exec(key)?.[1];
      return slug === undefined ? [] : [[slug, key] as const];
    }),
  );
  if (keys.size === 0) return;
  const { files } = await app.client.ensureQueryData(manifestQuery(app.read));
  if (lookedIn() === files.columns) return;
  const columns = await app.client.ensureQueryData(columnsQuery(app.read, files.columns));
  for (const file of filesNear(columns, [...keys.keys()])) {
    const { cards } = await app.client.ensureQueryData(cardsQuery(app.read, file));
    const found = cards.filter(({ slug }) => keys.has(slug));
    if (found.length > 0)
      await device.changeAll((add) => {
        for (const { id, slug } of found) {
          const key = keys.get(slug) ?? '';
          const old = items.get(key);
          add('read', id, (now) => now ?? old);
          add('read', key, () => undefined);
        }
      });
  }
  keepLookedIn(files.columns);
}

/** The edition in which stories were looked for last; undefined also where storage is denied. */
function lookedIn(): string | undefined {
  try {
    return localStorage.getItem(siteName('adopted')) ?? undefined;
  } catch {
    return undefined;
  }
}

function keepLookedIn(edition: string): void {
  try {
    localStorage.setItem(siteName('adopted'), edition);
  } catch {
    // They are looked for again with the next page.
  }
}

/** The files of cards that have the days of these slugs, newest first. */
function filesNear({ days, cardFiles }: Columns, slugs: readonly string[]): readonly string[] {
  const wanted = new Set(
    slugs.flatMap((slug) => {
      const day = dayNumber(DAY.exec(slug)?.[0] ?? '');
      if (day === undefined) return [];
      return Array.from({ length: 2 * DAYS_APART + 1 }, (_, at) => day - DAYS_APART + at);
    }),
  );
  const isDated = slugs.every((slug) => DAY.test(slug));
  const near = cardFiles.filter(
    (_, nth) =>
      // Of a slug without a date, every file can be it.
      !isDated ||
      days
        .subarray(nth * CARDS_PER_FILE, (nth + 1) * CARDS_PER_FILE)
        .some((day) => wanted.has(day)),
  );
  return near.slice(0, MOST_FILES);
}
