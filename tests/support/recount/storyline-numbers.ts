import type { CountedArchive, CountedStory } from './counted-archive.ts';
import { cardWords, carriedWords } from './list-numbers.ts';
import { part, periodOf, textOf } from './read-markup.ts';
import type { Shown } from './render-all.ts';
import { many, plain, stories as storyWords } from './say.ts';
import type { Check } from './tally.ts';

/** Storylines as the story files link them: which stories are of one line is a judgement. */
function linesOf({ stories }: CountedArchive): Map<string, CountedStory[]> {
  const lines = new Map<string, CountedStory[]>();
  for (const story of stories) {
    const id = story.story.line?.whole?.id;
    if (id !== undefined) lines.set(id, [...(lines.get(id) ?? []), story]);
  }
  return lines;
}

/** The list of storylines. */
export function checkStorylines(check: Check, archive: CountedArchive, main: string): void {
  const lines = linesOf(archive);
  check(
    'storylines',
    textOf(part(main, '</h1>', '<a')).split(/[,.:]/)[0],
    lines.size === 0 ? 'There are no storylines yet' : many(lines.size, 'storyline'),
  );
  const shown = [
    ...main.matchAll(
      /href="\/storylines\/([^"/]+)\/".*?<p[^>]*>([\d,]+ stories).*?dateTime="([\d-]+)".*?dateTime="([\d-]+)"/gs,
    ),
  ].map(([, ...facts]) => facts);
  const wanted = [...lines].map(([id, list]) => [
    id,
    storyWords(list.length),
    list.at(-1)?.day,
    list[0]?.day,
  ]);
  check('storylines: each', shown.map(String).sort(), wanted.map(String).sort());
}

/** The page of one. */
export function checkStoryline(check: Check, archive: CountedArchive, main: string): void {
  const slugs = [...main.matchAll(/<h3[^>]*><a[^>]*href="\/news\/([^"/]+)\/"/g)].map(
    ([, slug]) => slug,
  );
  const [line = []] = [...linesOf(archive).values()].filter((list) =>
    list.some(({ article }) => article.slug === slugs[0]),
  );
  check(
    'storyline',
    [slugs.length, /[\d,]+ stories/.exec(textOf(part(main, '</h1>', '</p>')))?.[0]],
    [line.length, storyWords(line.length)],
  );
  const rows = [
    ...part(main, '<tbody', '</tbody>').matchAll(
      /<th[^>]*>(.*?)<\/th><td[^>]*>(.*?)<\/td><td[^>]*>(.*?)<\/td>/g,
    ),
  ].map(([, ...cells]) => cells);
  const wanted = rows.map(([month = '']) => {
    const held = line.filter(({ day }) => day.startsWith(periodOf(month)));
    return [
      month,
      plain(held.length),
      plain(held.reduce((sum, { coverage }) => sum + coverage.length, 0)),
    ];
  });
  check('storyline: months', rows, wanted);
  const sum = rows.reduce((all, [, held]) => all + Number(held), 0);
  check('storyline: all months', sum, line.length);
  const words = [...line]
    .reverse()
    .map((story) => cardWords(story, archive))
    .filter(Boolean);
  check('storyline: cards', carriedWords(main), words);
}

/** What a story's page says of its storyline. */
export function checkWhole(check: Check, archive: CountedArchive, { path, html }: Shown): void {
  const line = [...linesOf(archive).values()].find((list) =>
    list.some(({ article }) => path === `/news/${article.slug}/`),
  );
  const shown = /\([\d,]+ stories\)/.exec(textOf(part(html, 'Full storyline:', '</p>')))?.[0] ?? '';
  check('storyline of a story', shown, line ? `(${storyWords(line.length)})` : '');
}
