import type { Story } from '#src/content/bundle/story-file.ts';
import { parseInstant } from '#src/content/time/instant.ts';
import { markOf, type StoryMark } from '#src/evidence/coverage-since.ts';
import type { ReadItem, Visit } from '../kinds/story-items.ts';
import type { AddChange, DeviceStore, KeptOf } from '../store/device-store.ts';
import { forgetOldStore } from '../store/opened-before.ts';
import { readMarks } from './read-marks.ts';

/** Stories whose reports are kept, to find new ones; of those opened longest ago they are not. */
const WITH_REPORTS = 300;

/**
 * A story's mark before it was first opened in this page's life: what is new since then is said
 * until the page is left.
 */
const before = new Map<string, StoryMark | undefined>();

/**
 * Keeps that a story was opened, under its id and with its reports; with `isLogged` also the visit.
 * Returns its mark of an earlier visit; undefined if there was none.
 */
export async function keepOpened(
  device: DeviceStore,
  story: Story,
  isLogged: boolean,
): Promise<StoryMark | undefined> {
  const items = await device.load('read');
  const found = readMarks(items, undefined).find(story);
  const { id, slug, title, lang } = story;
  if (!before.has(slug)) before.set(slug, markOfItem(found?.[1]));
  const opened = Date.now();
  await device.changeAll((add) => {
    add('read', id, (now) => {
      const was = now ?? found?.[1];
      const also = [...new Set([...(was?.also ?? []), was?.slug ?? slug])];
      return {
        slug,
        also: also.filter((other) => other !== slug),
        how: was?.how === 'original' ? 'original' : 'opened',
        time: parseInstant(story.time),
        opened,
        title,
        lang,
        ...markOf(story),
      };
    });
    if (found && found[0] !== id) add('read', found[0], () => undefined);
    forgetOldReports(add, items, id);
    if (isLogged) add('visit', `${new Date(opened).toISOString()} ${id}`, () => visitOf(story));
  });
  return before.get(slug);
}

const markOfItem = ({ reports }: Partial<ReadItem> = {}): StoryMark | undefined =>
  reports && { reports };

function forgetOldReports(add: AddChange, items: KeptOf<'read'>, opened: string): void {
  const old = [...items]
    .filter(([key, { reports }]) => reports && key !== opened)
    .sort(([, a], [, b]) => (b.opened ?? 0) - (a.opened ?? 0))
    .slice(WITH_REPORTS - 1);
  for (const [key] of old)
    add('read', key, (item) => {
      if (!item) return undefined;
      const { reports: _, ...rest } = item;
      return rest;
    });
}

const visitOf = ({ slug, title, lang, outlet, topics, kind, heat }: Story): Visit => ({
  slug,
  title,
  lang,
  outlet: { domain: outlet.domain, name: outlet.name },
  topics: topics.map((topic) => ({ slug: topic.slug, name: topic.name })),
  kind,
  heat,
});

/** Forgets what was read and when, also in what could be undone. */
export async function forgetReading(device: DeviceStore): Promise<void> {
  before.clear();
  const kinds = ['read', 'readBefore', 'visit'] as const;
  const [items, limits, visits, acts] = await Promise.all([
    device.load('read'),
    device.load('readBefore'),
    device.load('visit'),
    device.load('act'),
  ]);
  await device.changeAll((add) => {
    for (const key of items.keys()) add('read', key, () => undefined);
    for (const key of limits.keys()) add('readBefore', key, () => undefined);
    for (const key of visits.keys()) add('visit', key, () => undefined);
    for (const [key, { parts }] of acts)
      if (parts.some(({ kind }) => kinds.some((each) => each === kind)))
        add('act', key, () => undefined);
  });
  forgetOldStore();
}
