import type { CliRow } from './cli-row.ts';
import { data, json } from './shared-rows.ts';

export const importRow = {
  brief: 'Fetches feeds, finds which reports are of one event, and writes them as articles.',
  more: 'The list of feeds is feeds.yaml in the data folder. The next run needs no OPML file: it asks the feeds of the list again, and adds what is new.',
  examples: [
    ['feeds.opml', 'a first import into news/, from the list of any feed reader'],
    ['', 'again, as often as you like'],
    ['--add https://example.com', 'adds a feed, or a page that names one, to the list'],
  ],
  first: 3,
  file: { value: 'FILE.opml', brief: 'a list of feeds: what feeds.yaml lacks is added to it' },
  options: {
    data: {
      ...data,
      initial: 'news',
      brief: 'the folder with feeds.yaml and site.yaml; made if it is missing',
    },
    add: {
      value: 'URL',
      many: true,
      brief: 'add a feed, or a page that names one, to feeds.yaml; may be repeated',
    },
    dryRun: { brief: 'fetch everything, say what would be written, write nothing' },
    name: {
      value: 'NAME',
      without: 'the feed’s own title',
      brief: 'the name of the feed that --add adds',
    },
    topic: {
      value: 'TOPIC',
      many: true,
      brief: 'a topic of the articles of the feed that --add adds; may be repeated',
    },
    remove: {
      value: 'URL',
      many: true,
      brief: 'remove a feed from feeds.yaml; its articles stay; may be repeated',
    },
    since: {
      value: 'TIME',
      without: 'all items of the feeds',
      brief: 'leave older items out for good: 12h, 3d, 1w, or a day such as 2026-11-20',
    },
    allowPrivate: { brief: 'also fetch from private addresses and other ports than 80 and 443' },
    json,
  },
  codes: [
    [0, 'imported, perhaps with warnings'],
    [1, 'all feeds failed'],
    [2, 'the command, the list or the disk failed, and nothing was imported'],
  ],
} as const satisfies CliRow;
