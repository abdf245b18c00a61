import { pageCount } from '#src/story-list/list-pages.ts';
import { few } from './few.ts';
import { generatedSlug } from './generate-archive.ts';
import { longArchive } from './site.ts';

const pages: readonly (readonly [name: string, path: string])[] = [
  ['the front page', ''],
  ['the feed', 'latest/'],
  [
    'a narrowed feed',
    '?topic=rivers&not-outlet=courier-1.example&kind=article&from=2024-05-01&sort=top',
  ],
  ['a story with coverage', `news/${generatedSlug(0)}/`],
  ['an outlet', 'outlets/courier-1.example/'],
  ['about', 'about/'],
  ['the archive', 'archive/'],
  ['a search', 'search/?q=rivers'],
  ['the search before it', 'search/'],
  ['no such story', 'news/2024-06-30-never-written/'],
  ['the topics', 'topics/'],
  ['the outlets', 'outlets/'],
  ['a day', 'days/2024-06-29/'],
  [
    'an empty result',
    '?topic=rivers&from=2024-06-30&to=2024-06-30&kind=video&outlet=courier-1.example',
  ],
  ['a topic', 'topics/rivers/'],
  ['damaged parameters', '?sort=loudest&from=yesterday&topic=nothing-of-ours'],
  ['one list', '?sort=covered'],
  ['a story without', `news/${generatedSlug(1)}/`],
  ['a video', `news/${generatedSlug(7)}/`],
  ['its other list', 'outlets/courier-1.example/coverage/'],
  ['a day without stories', 'days/2030-01-01/'],
  ['no such day', 'days/2024-02-30/'],
  ['a further page', 'page/2/'],
  // Each story has two of ten topics.
  ['the last page of a topic', `topics/rivers/page/${pageCount(longArchive.stories / 5)}/`],
  ['no such page', 'nowhere/at/all/'],
];

/**
 * Every kind of page of the generated archive, and other states: a name, and the path. In `npm
 * test` those that are most unlike each other.
 */
export const everyPage = few(pages, 8);

/** The browser's own reports of pages that the host answers with 404. */
export const notFoundNoise = /^request: \S+(never-written|nowhere|stories)\S* status 404$/;
