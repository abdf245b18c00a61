import { countNaively } from '../naive-sources.ts';
import type { CountedArchive, CountedStory } from './counted-archive.ts';
import { cardWords, carriedWords, ownersOf } from './list-numbers.ts';
import { allOf, part, textOf } from './read-markup.ts';
import type { Shown } from './render-all.ts';
import { many } from './say.ts';
import type { Check, Tally } from './tally.ts';

const DAY_MS = 86_400_000;

/** The newest whole days until twelve stories, thirty-one days at most. */
function editionOf({ stories }: CountedArchive): CountedStory[] {
  const days = [...new Set(stories.map(({ day }) => day))].sort().reverse();
  const held: CountedStory[] = [];
  for (const day of days) {
    const isTooOld = Date.parse(days[0] ?? '') - Date.parse(day) > 30 * DAY_MS;
    if (held.length >= 12 || isTooOld) break;
    held.push(...stories.filter((story) => story.day === day));
  }
  return held;
}

/** Heat and one, times the independent sources, none and unknown ones as one. */
export function importance(counted: CountedStory): number {
  const { sources } = countNaively(counted.story, ownersOf(counted));
  const heat = counted.article.heat ?? 0;
  return ((heat < 0 ? 0 : heat) + 1) * (sources !== null && sources > 1 ? sources : 1);
}

/** Holds the front page against the files: its edition, its order, its days, and each card. */
export function checkFront(tally: Tally, archive: CountedArchive, { path, html }: Shown): void {
  if (path !== '/') return;
  const check: Check = (what, shown, wanted) => tally.compare(path, what, shown, wanted);
  const main = part(html, '<main', '</main>');
  const bySlug = new Map(archive.stories.map((story) => [story.article.slug, story]));
  const cardsIn = (markup: string) =>
    markup.split('<article').filter((each) => each.includes('data-headline'));
  const storiesIn = (markup: string) =>
    cardsIn(markup).flatMap(
      (card) => bySlug.get(/href="\/news\/([^"/]+)/.exec(card)?.[1] ?? '') ?? [],
    );
  const edition = editionOf(archive);
  const [ranked = '', newest = ''] = main.split('id="newest"');
  const named = [...main.matchAll(/href="\/news\/([^"/]+)\/"/g)].map(([, slug = '']) => slug);
  const missing = edition.filter(({ article }) => !named.includes(article.slug));
  check('front: stories of the edition not named', missing.length, 0);
  const weights = storiesIn(ranked).map(importance);
  check(
    'front: order',
    weights,
    weights.toSorted((a, b) => b - a),
  );
  const times = storiesIn(newest).map(({ article }) => article.time);
  check(
    'front: the newest',
    times,
    times.toSorted((a, b) => b - a),
  );
  for (const card of cardsIn(main)) {
    const [words] = carriedWords(card);
    const [story] = storiesIn(card);
    if (words !== undefined)
      check('front: card', words, story ? cardWords(story, archive) : 'no story');
  }
  const earlier = part(main, 'id="earlier"', '</section>').split('<article').slice(1);
  for (const line of earlier) {
    const day = /href="\/days\/([\d-]+)\/"/.exec(line)?.[1] ?? '';
    const all = archive.stories.filter((story) => story.day === day);
    const more = allOf(line, />([\d,]+ more stor[^<]*)<\/a>/g);
    check(
      'front: earlier day',
      more,
      all.length > 1 ? [many(all.length - 1, 'more story', 'more stories')] : [],
    );
    const headline = bySlug.get(/href="\/news\/([^"/]+)\/"/.exec(line)?.[1] ?? '');
    const most = Math.max(...all.map(importance));
    check('front: earlier headline', headline && importance(headline), most);
  }
  check('front: has an end', /End of the edition/.test(textOf(main)), true);
}
