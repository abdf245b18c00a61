import { countNaively, type Owners } from '../naive-sources.ts';
import type { CountedArchive, CountedStory } from './counted-archive.ts';
import { allOf, part, textOf } from './read-markup.ts';
import type { Shown } from './render-all.ts';
import { many, plain, stories } from './say.ts';
import type { Check, Tally } from './tally.ts';

/** Whose the outlets of a story are, as its own file judges. */
export function ownersOf({ story }: CountedStory): Owners {
  const stated = new Map(story.owners?.map((owner) => [owner.domain, owner]));
  return {
    familyOf: (domain) => stated.get(domain)?.family ?? domain,
    roleOf: (domain) => stated.get(domain)?.role,
  };
}

/**
 * Stories that a list has: those of a topic by its name, of an outlet, with an outlet in their
 * coverage, of a day, or all.
 */
function storiesOf(
  archive: CountedArchive,
  { path, html }: Shown,
): readonly CountedStory[] | undefined {
  const [kind, key = '', sub] = path.split('/').filter(Boolean);
  if (kind === 'latest' || kind === 'page') return archive.stories;
  if (kind === undefined || key === '') return undefined;
  if (kind === 'topics')
    return archive.withTopic(textOf(part(html, '<h1', '</h1>')).replace(/ \(page.*/, ''));
  if (kind === 'days') return archive.stories.filter(({ day }) => day === key);
  if (kind !== 'outlets') return undefined;
  const leads = archive.stories.filter(({ article }) => article.domain === key);
  return sub === 'coverage' || leads.length === 0 ? inCoverage(archive, key) : leads;
}

/** Stories of others in whose coverage an outlet stands. */
export const inCoverage = ({ stories: all }: CountedArchive, outlet: string): CountedStory[] =>
  all.filter(
    ({ article, coverage }) =>
      article.domain !== outlet && coverage.some(({ domain }) => domain === outlet),
  );

/** Who reports a story, as its card says: a site of single reports does not say so. */
export function cardWords(counted: CountedStory, { stories: all }: CountedArchive): string {
  const { story, coverage } = counted;
  const { sources, talk } = countNaively(story, ownersOf(counted));
  if (talk === 'many' && sources !== 1) return many(sources, 'independent source');
  if (talk === 'many') return 'One source';
  if (coverage.length === 0) {
    const single = all.filter((story) => story.coverage.length === 0);
    return single.length >= 0.8 * all.length ? '' : 'One source';
  }
  return talk === '1' ? 'One source' : 'Company’s own posts';
}

/** The words on sources that are in a piece of a page, without the background. */
export const carriedWords = (html: string): string[] =>
  allOf(
    html,
    /<span[^>]*>([\d,]+ independent sources?|One source|Company’s own posts)(?: · [\d,]+ background reports?)?<\/span>/g,
  );

/** Cards of a list's first page, and headlines of each further one. */
const FIRST = 24;
const FURTHER = 96;

/**
 * Holds the numbers of a page with a list of stories against the files: of all, of each day, and of
 * each card.
 */
export function checkList(tally: Tally, archive: CountedArchive, page: Shown): void {
  const listed = storiesOf(archive, page);
  if (!listed) return;
  const { path, html } = page;
  const check: Check = (what, shown, wanted) => tally.compare(path, what, shown, wanted);
  const main = part(html, '<main', '</main>');
  const bySlug = new Map(archive.stories.map((story) => [story.article.slug, story]));
  const cards = main.split('<article').slice(1);
  const shown = cards.map((card) => bySlug.get(/href="\/news\/([^"/]+)\/"/.exec(card)?.[1] ?? ''));
  const words = cards.map((card) => carriedWords(card)[0] ?? '');
  check(
    'cards',
    words,
    shown.map((story) => (story ? cardWords(story, archive) : 'no story')),
  );
  check('cards: of this list', shown.filter((story) => story && !listed.includes(story)).length, 0);
  if (!path.startsWith('/days/')) {
    const number = Number(/\/page\/(\d+)\//.exec(path)?.[1] ?? 1);
    const [before, most] = number === 1 ? [0, FIRST] : [FIRST + (number - 2) * FURTHER, FURTHER];
    check('cards: how many', cards.length, Math.max(0, Math.min(most, listed.length - before)));
  }
  const total = allOf(main, /<p[^>]*>([\d,]+ stor(?:y|ies))(?:<!-- -->)?[.<]/g);
  check('list', [...new Set(total)].slice(0, 1), total.length > 0 ? [stories(listed.length)] : []);
  const days = [
    ...main.matchAll(
      /<h2[^>]*><a[^>]*><time dateTime="([\d-]+)"[^>]*>[^<]*<\/time><\/a><span[^>]*>(.*?)<\/span><\/h2>/gs,
    ),
  ];
  const counts = days.map(([, day = '', count = '']) => [day, textOf(count)]);
  const wanted = counts.map(([day = '']) => [
    day,
    stories(listed.filter((story) => story.day === day).length),
  ]);
  check('days of a list', counts, wanted);
  const filters = part(html, 'data-filters=""', '</section>');
  const options = [
    ...filters.matchAll(
      /<bdi[^>]*>([^<]*)<\/bdi><\/span> <span[^>]*><span aria-hidden="true">([\d,]+)<\/span>/g,
    ),
  ];
  check(
    'filters',
    options.map(([, name = '', count]) => [textOf(name), count]),
    options.map(([, name = '']) => [textOf(name), plain(archive.withTopic(textOf(name)).length)]),
  );
  const related = [
    ...part(html, 'aria-label="Related topics"', '</nav>').matchAll(
      /<bdi[^>]*>([^<]*)<\/bdi><\/a> <span[^>]*>([\d,]+)</g,
    ),
  ];
  check(
    'related topics',
    related.map(([, name = '', count]) => [textOf(name), count]),
    related.map(([, name = '']) => [textOf(name), plain(archive.withTopic(textOf(name)).length)]),
  );
}
