import type { TemplateValues } from './fill-template.ts';
import type { ServedFixture } from './make-answer.ts';
import { type MorningItem, readMorningItems, readOutlets } from './morning-table.ts';
import { feedWriters, type WrittenItem } from './write-feed.ts';
import { parseOffset } from './write-time.ts';

const types = {
  rss: 'application/rss+xml; charset=utf-8',
  'rss-content': 'text/xml; charset=UTF-8',
  'rss-media': 'application/xml',
  rdf: 'application/rdf+xml',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json',
} as const;

const EPOCH = new Date(0);

/** The feeds of the morning's outlets, made of the tables in tests/fixtures/feeds/morning. */
export function morningFixtures(): readonly ServedFixture[] {
  const items = readMorningItems();
  return readOutlets().map((outlet) => {
    const own = items
      .filter((item) => item.outlet === outlet.key)
      .sort((a, b) => parseOffset(EPOCH, b.at).getTime() - parseOffset(EPOCH, a.at).getTime());
    const [first, second] = [shown(own, 1), shown(own, 2)];
    const changes = JSON.stringify(first) !== JSON.stringify(second);
    return {
      name: outlet.key,
      what: `${outlet.name}, an outlet of the morning`,
      type: types[outlet.format],
      validators: ['etag'],
      text: (values) => {
        const written = shown(own, values.visit).map((item) => write(item, values));
        return feedWriters[outlet.format](outlet, written, values);
      },
      expect: { read: first.length, again: changes ? second.length : 'unchanged' },
    };
  });
}

/** Items that a feed holds at a visit, as they are then. */
function shown(items: readonly MorningItem[], visit: number): readonly MorningItem[] {
  if (visit === 1) return items.filter(({ late }) => !late);
  return items
    .filter(({ later }) => later !== 'gone')
    .map((item) => (typeof item.later === 'object' ? { ...item, ...item.later } : item));
}

function write(item: MorningItem, { today, origin }: TemplateValues): WrittenItem {
  const [width, height] = item.picture?.split('x') ?? [];
  const name = new URL(item.address).pathname.replaceAll(/[^a-z0-9]+/g, '-').replace(/^-/, '');
  return {
    title: item.title,
    text: item.text ?? '',
    address: item.address,
    time: parseOffset(today, item.at),
    picture:
      width === undefined || height === undefined
        ? undefined
        : { url: `${origin}/pictures/${name}-${width}x${height}.jpg`, width, height },
  };
}
