import { checkAbout } from './about-numbers.ts';
import { type CountedArchive, type CountedStory, outletsOf } from './counted-archive.ts';
import { inCoverage } from './list-numbers.ts';
import { allOf, part, periodOf, textOf } from './read-markup.ts';
import type { Shown } from './render-all.ts';
import { many, plain, stories as storyWords } from './say.ts';
import { checkStoryline, checkStorylines, checkWhole } from './storyline-numbers.ts';
import type { Check, Tally } from './tally.ts';

/**
 * Holds the numbers of the pages that are no list of stories against the files.
 */
export function checkOverview(tally: Tally, archive: CountedArchive, { path, html }: Shown): void {
  const check: Check = (what, shown, wanted) => tally.compare(path, what, shown, wanted);
  const main = part(html, '<main', '</main>');
  if (path === '/topics/') checkTopics(check, archive, main);
  if (path === '/outlets/') checkOutlets(check, archive, main);
  if (path === '/archive/') checkCalendar(check, archive, main);
  if (path === '/storylines/') checkStorylines(check, archive, main);
  else if (path.startsWith('/storylines/')) checkStoryline(check, archive, main);
  if (path.startsWith('/news/')) checkWhole(check, archive, { path, html });
  if (path === '/about/') checkAbout(check, archive, main);
}

function checkTopics(check: Check, archive: CountedArchive, main: string): void {
  const shown = [...main.matchAll(/<bdi[^>]*>([^<]*)<\/bdi><\/a><span[^>]*>(.*?)<\/span>/g)].map(
    ([, name = '', count = '']) => [textOf(name), textOf(count)],
  );
  const all = new Set(archive.stories.flatMap((story) => [...archive.topicsOf(story)]));
  check(
    'topics',
    shown.sort(),
    [...all].map((name) => [name, storyWords(archive.withTopic(name).length)]).sort(),
  );
  check('topics: how many', textOf(part(main, '</h1>', '</div>')), many(all.size, 'topic'));
}

function checkOutlets(check: Check, archive: CountedArchive, main: string): void {
  const shown = [
    ...main.matchAll(
      /href="\/outlets\/([^"/]+)\/".*?<\/bdi><\/a>(?:<[^>]*>[^<]*<\/[a-z]+>)*?<span[^>]*>([^<]*\d[^<]*)<\/span><\/li>/gs,
    ),
  ].map(([, domain = '', words = '']) => [domain, textOf(words)]);
  const wanted = [...outletsOf(archive)].map((domain) => {
    const [leads, beside] = [
      archive.stories.filter(({ article }) => article.domain === domain).length,
      inCoverage(archive, domain).length,
    ];
    const words = leads === 0 ? `in ${storyWords(beside)}` : `leads ${plain(leads)}`;
    return [domain, leads > 0 && beside > 0 ? `${words}, in ${many(beside, 'other')}` : words];
  });
  check('outlets', shown.sort(), wanted.sort());
  const leading = new Set(archive.stories.map(({ article }) => article.domain)).size;
  const groups = [leading, wanted.length - leading].filter((count) => count > 0);
  check(
    'outlets: how many',
    main.match(/[\d,]+ outlets?(?=<)/g),
    [wanted.length, ...groups].map((count) => many(count, 'outlet')),
  );
}

function checkCalendar(check: Check, archive: CountedArchive, main: string): void {
  const { stories } = archive;
  const count = (of: (story: CountedStory) => boolean): number => stories.filter(of).length;
  const days = new Set(stories.map(({ day }) => day));
  check(
    'archive',
    textOf(part(main, '</h1>', '</div>')).split('.')[0],
    `${storyWords(stories.length)} on ${many(days.size, 'day')}`,
  );
  const cells = allOf(main, /aria-label="([^"]*: [\d,]+ stor(?:y|ies))"/g);
  const wanted = cells.map((cell) => {
    const [, name = '', period = ''] = /^(.*), ((?:[A-Z]\w+ )?\d{4}): /.exec(cell) ?? [];
    const from = periodOf(period);
    const held = count(
      (story) =>
        story.day.startsWith(from) && (name === 'All topics' || archive.topicsOf(story).has(name)),
    );
    return `${name}, ${period}: ${storyWords(held)}`;
  });
  check('archive: cells', cells, wanted);
  const numbers = [...main.matchAll(/aria-label="[^"]*: ([\d,]+) stor(?:y|ies)"[^>]*>([\d,]+)</g)];
  check(
    'archive: cells by sight',
    numbers.map(([, , seen]) => seen),
    numbers.map(([, said]) => said),
  );
  const months = [
    ...main.matchAll(
      /<h3[^>]*><a[^>]*>([A-Z]\w+ \d{4})<\/a>.*?<span[^>]*>([\d,]+ stor(?:y|ies))<\/span>/gs,
    ),
  ];
  const allMonths = [...new Set(stories.map(({ day }) => day.slice(0, 7)))].sort().reverse();
  check(
    'archive: months',
    months.map(([, month = '', held]) => [periodOf(month), held]),
    allMonths.map((month) => [month, storyWords(count(({ day }) => day.startsWith(month)))]),
  );
  const shown = [...main.matchAll(/href="\/days\/([\d-]+)\/"[^>]*>(.*?)<\/a>/gs)].map(
    ([, day = '', held = '']) => [
      day,
      ...allOf(held, /<span[^>]*>(.*?)<\/span>/gs)
        .slice(1)
        .map((words) => words.replace(/^.*, /, '')),
    ],
  );
  const wantedDays = [...days]
    .map((day) => count((story) => story.day === day))
    .map((held, at) => [[...days][at], plain(held), storyWords(held)]);
  check('archive: days', shown.map(String).sort(), wantedDays.map(String).sort());
  const years = [...main.matchAll(/<h2[^>]*>(\d{4})(?:<!-- -->)? <span[^>]*>(.*?)<\/span>/g)].map(
    ([, year, held]) => [year, held],
  );
  check(
    'archive: years',
    years,
    years.map(([year = '']) => [year, storyWords(count(({ day }) => day.startsWith(year)))]),
  );
}
