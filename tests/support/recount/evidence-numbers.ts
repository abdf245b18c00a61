import { countNaively, type Owners } from '../naive-sources.ts';
import type { CountedStory } from './counted-archive.ts';
import { allOf, part, tableOf, textOf } from './read-markup.ts';
import { bands, groupBy, many, plain, share } from './say.ts';
import type { Check } from './tally.ts';

/** Who reports the story, and of what quality: the tables beside the bar. */
export function checkMix(check: Check, html: string, { article, coverage }: CountedStory): void {
  const all = [article, ...coverage];
  const groups = groupBy(all, ({ domain }) => domain);
  const best = (list: readonly { quality: number | null }[]): number =>
    Math.max(...list.map(({ quality }) => quality ?? -1));
  const sorted = [...groups].sort(
    ([a, left], [b, right]) =>
      right.length - left.length ||
      Number(b === article.domain) - Number(a === article.domain) ||
      best(right) - best(left) ||
      (a < b ? -1 : 1),
  );
  const rows = sorted.map(([, list]) => {
    const numbers = list
      .flatMap(({ quality }) => (quality === null ? [] : [quality]))
      .sort((a, b) => b - a);
    const [high, low] = [numbers[0], numbers.at(-1)];
    const some = numbers.length <= 3 ? numbers.join(', ') : `${high} to ${low}`;
    const known = high === low ? String(high) : some;
    const words = numbers.length === 0 ? 'none' : known;
    return [plain(list.length), share(list.length, all.length), words];
  });
  const shown = ['Reports by outlet, including the lead', 'Reports by outlet, the others'].flatMap(
    (caption) => tableOf(html, caption).map(([, ...numbers]) => numbers),
  );
  check('mix: outlets', shown, rows);
  // Six are named, or seven: one alone is not folded.
  const folded = sorted.length > 7 ? sorted.slice(6) : [];
  const tail = folded.flatMap(([, list]) => list).length;
  const summary = textOf(part(part(html, 'Source mix</h3>', '<h3'), '<summary', '</summary>'));
  const others = `${many(folded.length, 'more outlet')} (${many(tail, 'report')}, ${share(tail, all.length)})`;
  check('mix: others', summary, tail > 0 ? others : '');
  const held = bands.flatMap(([name, holds]) => {
    const count = all.filter(({ quality }) => holds(quality)).length;
    return count > 0 ? [`${name} ${many(count, 'report')}, ${share(count, all.length)}`] : [];
  });
  check(
    'mix: qualities',
    allOf(part(html, 'aria-label="Reports by quality"', '</ul>'), /<li[^>]*>(.*?)<\/li>/gs),
    held,
  );
}

/** The sum of independent sources, line by line. */
export function checkReceipt(
  check: Check,
  html: string,
  { coverage, elsewhere, story }: CountedStory,
  owners: Owners,
): void {
  if (coverage.length + elsewhere.length === 0) return;
  const texts = groupBy(
    [
      { domain: story.outlet.domain, text: story.copyOf ?? story.slug },
      ...[...coverage.filter(({ tier }) => tier === 'event'), ...elsewhere].map((each) => ({
        ...each,
        text: each.copyOf ?? each.id,
      })),
    ],
    ({ text }) => text,
  );
  const reports = [...texts.values()].flat().length;
  const releases = [...texts.values()].filter((same) =>
    same.some(({ domain }) => owners.roleOf(domain) === 'press-release'),
  ).length;
  const { sources } = countNaively(story, owners);
  const wanted = [
    reports,
    reports - texts.size,
    texts.size - releases - sources,
    releases,
    sources,
  ];
  const reprints =
    /[\d,]+ reprints?/.exec(textOf(part(html, 'data-talk=', '</p>')).replace(/^.*?>/s, ''))?.[0] ??
    '';
  check(
    'sources line',
    reprints,
    reports > texts.size ? many(reports - texts.size, 'reprint') : '',
  );
  const section = part(html, 'Independent sources</h3>', '<h3');
  // A part of none may be left out.
  const lines = allOf(section, /<(?:summary|p) [^>]*>(.*?)<\/(?:summary|p)>/gs).map((words) =>
    Number(/[\d,]+/.exec(words)?.[0]),
  );
  check('receipt', lines.filter(Boolean), wanted.filter(Boolean));
}

/** The sum of the heat; `k` is what a report adds. */
export function checkHeat(
  check: Check,
  html: string,
  { article, coverage }: CountedStory,
  k: number | undefined,
): void {
  const section = part(html, 'Heat</h3>', '<h3');
  const { heat, quality, related } = article;
  if (heat === null || quality === null) return;
  const adds = quality >= 50 && related.length > 0 && k !== undefined ? k * related.length : 0;
  const sum = quality + adds;
  const wanted = [
    `${quality}`,
    ...(adds > 0 ? [plain(adds), `${many(related.length, 'report')} × ${k}`] : []),
    plain(sum),
    ...(sum === heat ? [] : [plain(heat)]),
  ];
  const shown = tableOf(section, 'Heat as a sum').flatMap(([, amount = '', words = '']) =>
    /\d/.test(words) ? [amount, words] : [amount],
  );
  check(
    'heat',
    [textOf(part(section, '<span', '</summary>')).replace(/\D/g, ''), ...shown],
    [String(heat), ...wanted],
  );
  const left =
    /lists ([\d,]+) reports?; ([\d,]+) (?:is|are) shown/.exec(textOf(section))?.slice(1, 3) ?? [];
  check(
    'heat: left out',
    left,
    related.length === coverage.length ? [] : [plain(related.length), plain(coverage.length)],
  );
}

/**
 * How many headlines of one event are compared, and how many must have a word for it to be shared.
 */
export function checkHeadlines(
  check: Check,
  html: string,
  { story, coverage, elsewhere }: CountedStory,
): void {
  const titles = [
    story.title,
    ...[...coverage.filter(({ tier }) => tier === 'event'), ...elsewhere].map(({ title }) => title),
  ];
  const wordsOf = (title: string): string =>
    title
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .replaceAll(/\bbl?n\b/g, 'billion')
      .replaceAll(/\bml?n\b/g, 'million')
      .replace(/[^\p{L}\p{N}$€£%.]+/gu, ' ')
      .trim();
  const count = new Set(titles.map(wordsOf)).size;
  const enough =
    count <= 3
      ? `all ${plain(count)}`
      : `at least ${plain(Math.ceil((2 * count) / 3))} of ${plain(count)}`;
  check(
    'headlines',
    /Words in (.*?) headlines are grey/.exec(textOf(html))?.[1],
    count > 1 ? enough : undefined,
  );
}
