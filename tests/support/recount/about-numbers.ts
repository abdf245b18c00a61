import {
  type CountedArchive,
  type CountedStory,
  distinctReports,
  outletsOf,
} from './counted-archive.ts';
import { importance } from './front-numbers.ts';
import { allOf, part, termsOf, textOf } from './read-markup.ts';
import { plain } from './say.ts';
import type { Check } from './tally.ts';

/** What the about page says of the build, of heat, and of the first stories. */
export function checkAbout(check: Check, archive: CountedArchive, main: string): void {
  const { raw, stories } = archive;
  const listed = new Set(stories.flatMap(({ coverage }) => coverage.flatMap(({ keys }) => keys)));
  const hidden = raw.articles.filter((each) => !each.published && !each.removed);
  const folded = hidden.filter(({ keys }) => keys.some((key) => listed.has(key))).length;
  const topics = new Set(stories.flatMap((story) => [...archive.topicsOf(story)])).size;
  const facts = termsOf(main).filter((fact) =>
    /^(Files|Stories|Related|Outlets|Topics|Listed|Unpub|Removed|Refused)/.test(fact),
  );
  const [files, out] = [
    `Files read: ${plain(raw.articles.length)}`,
    `Stories: ${plain(stories.length)}`,
  ];
  check('about: build and ledger', facts, [
    files,
    out,
    `Related reports: ${plain(distinctReports(archive))}`,
    `Outlets: ${plain(outletsOf(archive).size)}`,
    `Topics: ${topics}`,
    files,
    out,
    `Listed under a story: ${plain(folded)}`,
    `Unpublished: ${plain(hidden.length - folded)}`,
    `Removed: ${raw.articles.filter((each) => each.removed).length}`,
    'Refused: 0',
  ]);
  checkFactor(check, archive, main);
  checkRanking(check, archive, main);
}

/**
 * What a report adds to the heat: the whole number that the sums of most stories have. Undefined
 * where fewer than two have one.
 */
export function factorOf({ stories }: CountedArchive): number | undefined {
  const times = new Map<number, number>();
  for (const { article } of stories.filter(addsReports)) {
    const each = ((article.heat ?? 0) - (article.quality ?? 0)) / article.related.length;
    if (Number.isInteger(each) && each > 0) times.set(each, (times.get(each) ?? 0) + 1);
  }
  const [best] = [...times].sort(([, a], [, b]) => b - a);
  return best && best[1] > 1 ? best[0] : undefined;
}

const addsReports = ({ article }: CountedStory): boolean =>
  article.heat !== null &&
  article.quality !== null &&
  article.quality >= 50 &&
  article.related.length > 0;

function checkFactor(check: Check, archive: CountedArchive, main: string): void {
  const k = factorOf(archive);
  const summed = archive.stories.filter(addsReports);
  const holds = summed.filter(
    ({ article }) => article.heat === (article.quality ?? 0) + (k ?? 0) * article.related.length,
  );
  const alone = archive.stories.filter(
    (story) => !addsReports(story) && story.article.heat !== null && story.article.quality !== null,
  );
  const equal = alone.filter(({ article }) => article.heat === article.quality).length;
  const said = textOf(part(main, 'No file states k', '</section>'));
  const factor =
    /k is ([\d,]+), and it adds up for ([\d,]+) of ([\d,]+) stor/.exec(said)?.slice(1) ?? [];
  check(
    'about: factor',
    factor,
    k === undefined ? [] : [k, holds.length, summed.length].map(plain),
  );
  const low =
    /Of ([\d,]+) stor\S+ whose heat should equal .*? for ([\d,]+)\./.exec(said)?.slice(1) ?? [];
  check(
    'about: heat without reports',
    low,
    alone.length === 0 ? [] : [alone.length, equal].map(plain),
  );
}

function checkRanking(check: Check, { stories }: CountedArchive, main: string): void {
  const table = part(main, 'How this front page was ranked', '</table>');
  const shown = table
    .split('<tbody')
    .slice(1)
    .map((body) => [
      /\/news\/([^"/]+)/.exec(body)?.[1] ?? '',
      ...allOf(body, /<td[^>]*>(.*?)<\/td>/g),
    ]);
  const wanted = shown.map(([slug = '']) => {
    const story = stories.find(({ article }) => article.slug === slug);
    const weight = story ? importance(story) : 0;
    const heat = Math.max(0, story?.article.heat ?? 0) + 1;
    return [slug, ...[heat, weight / heat, weight].map(plain)];
  });
  check('about: ranking', shown, wanted);
}
