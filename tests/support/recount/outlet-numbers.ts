import { type CountedArchive, type CountedStory, isDated } from './counted-archive.ts';
import { inCoverage } from './list-numbers.ts';
import { part, periodOf, tableOf, textOf } from './read-markup.ts';
import type { Shown } from './render-all.ts';
import { bands, plain, spanInFull, stories as storyWords } from './say.ts';
import type { Check, Tally } from './tally.ts';

const DAY_MINUTES = 24 * 60;
const lagNames: readonly (readonly [name: string, upTo: number])[] = [
  ['first', 0],
  ['within 1 hour', 60],
  ['1 to 6 hours', 360],
  ['6 to 24 hours', DAY_MINUTES],
  ['1 to 3 days', 3 * DAY_MINUTES],
  ['over 3 days', Number.POSITIVE_INFINITY],
];

/**
 * How long an outlet's first report of each event ran after the first of all, where at least two
 * outlets report it and it can be told who was first.
 */
function lagsOf({ stories }: CountedArchive, outlet: string): number[] {
  return stories.flatMap(({ article, story, coverage, elsewhere }) => {
    const others = [...coverage.filter((each) => each.tier === 'event'), ...elsewhere].filter(
      isDated,
    );
    const event = [{ domain: article.domain, offset: 0, coarse: story.coarse ?? 0 }, ...others];
    const own = event.filter(({ domain }) => domain === outlet).map(({ offset }) => offset);
    if (own.length === 0 || event.every(({ domain }) => domain === outlet) || !isDated(article))
      return [];
    const bound = Math.min(...event.map(({ offset, coarse }) => offset + coarse));
    const first = event.filter(({ offset }) => offset <= bound);
    const isOpen =
      first.some(({ coarse }) => coarse > 0) && new Set(first.map(({ domain }) => domain)).size > 1;
    return isOpen ? [] : [Math.min(...own) - Math.min(...event.map(({ offset }) => offset))];
  });
}

/**
 * Qualities of an outlet's reports, each once: those that lead, and those in coverage that lead
 * nothing.
 */
function qualitiesOf({ stories }: CountedArchive, outlet: string): (number | null)[] {
  const leads = stories
    .filter(({ article }) => article.domain === outlet)
    .map(({ article }) => article.quality);
  const seen = new Map<string, number | null>();
  for (const report of stories.flatMap(({ coverage }) => coverage))
    if (report.domain === outlet && report.leads === undefined && !seen.has(report.id))
      seen.set(report.id, report.quality);
  return [...leads, ...seen.values()];
}

/** The sentences on how an outlet reports beside others. */
function recordWords(lags: readonly number[], follows: number): string {
  const behind = lags.filter((lag) => lag > 0).sort((a, b) => a - b);
  const median = behind[Math.floor((behind.length - 1) / 2)];
  const first = lags.length - behind.length;
  if (lags.length === 0)
    return 'It has no event in common with another outlet here, so nobody can say which of them was first.';
  const followed =
    follows > 0 ? `It follows another outlet’s lead in ${storyWords(follows)}. ` : '';
  const later = median === undefined ? '' : `${spanInFull(median)} later`;
  if (lags.length === 1)
    return `${followed}On the one event that others covered too, ${later ? `it ran ${later} than the first` : 'it was first'}.`;
  const events = `${plain(lags.length)} events that others covered too`;
  if (!later) return `${followed}It was first on all ${events}.`;
  const of = `${followed}Of ${events}, it was first on`;
  return first === 0
    ? `${of} none. It ran a median ${later}.`
    : `${of} ${plain(first)}. On the rest it ran a median ${later}.`;
}

/** Holds what is measured of an outlet, on the first page of its lists, against the files. */
export function checkOutlet(tally: Tally, archive: CountedArchive, { path, html }: Shown): void {
  const outlet = /^\/outlets\/([^/]+)\/(?:coverage\/)?$/.exec(path)?.[1];
  if (outlet === undefined) return;
  const check: Check = (what, shown, wanted) => tally.compare(path, what, shown, wanted);
  const leads = archive.stories.filter(({ article }) => article.domain === outlet);
  const beside = inCoverage(archive, outlet);
  const lists = textOf(part(html, 'aria-label="Stories of this outlet"', '</nav>')).replace(
    /^.*?>/s,
    '',
  );
  const both = `Lead stories (${plain(leads.length)})Other coverage (${plain(beside.length)})`;
  check('outlet: lists', lists, lists === '' ? '' : both);
  const lags = lagsOf(archive, outlet);
  const reports = (story: CountedStory): boolean =>
    [...story.coverage.filter(({ tier }) => tier === 'event'), ...story.elsewhere].some(
      ({ domain }) => domain === outlet,
    );
  const follows = archive.stories.filter(
    (story) => story.article.domain !== outlet && reports(story),
  ).length;
  const record = recordWords(lags, follows);
  check(
    'outlet: record',
    textOf(html).includes(record) ? record : textOf(part(html, '</h1>', '<nav')).slice(0, 500),
    record,
  );
  const rowsOf = (caption: string): (string | undefined)[][] =>
    tableOf(html, caption).map(([name, count]) => [name, count]);
  const speed = lagNames.map(([name, upTo], at) => {
    const from = lagNames[at - 1]?.[1] ?? Number.NEGATIVE_INFINITY;
    return [name, plain(lags.filter((lag) => lag > from && lag <= upTo).length)];
  });
  const qualities = qualitiesOf(archive, outlet);
  // An outlet of few stories and few reports has no pictures at all.
  const isPictured =
    Math.max(leads.length || beside.length, qualities.length) >= 3 && lags.length >= 3;
  check(
    'outlet: speed',
    rowsOf('Time from the first report in this archive to its own'),
    isPictured ? speed : [],
  );
  const held = bands.map(([name, holds]) => [name, plain(qualities.filter(holds).length)]);
  check(
    'outlet: qualities',
    rowsOf('Quality'),
    qualities.length >= 3
      ? held.filter(([name, count]) => name !== 'without a quality' || count !== '0')
      : [],
  );
  checkActivity(check, archive, html, leads.length > 0 ? leads : beside);
}

function checkActivity(
  check: Check,
  archive: CountedArchive,
  html: string,
  listed: readonly CountedStory[],
): void {
  const table =
    html
      .split('<table')
      .find((each) => /<caption[^>]*>Stories it (?:leads|is in), by (?:month|year)/.test(each)) ??
    '';
  const rows = [...part(table, '<tbody', '</tbody>').matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(
    ([, row = '']) => textOf(row.replace('</th>', '|')).split('|'),
  );
  check(
    'outlet: months',
    rows,
    rows.map(([period = '']) => [
      period,
      plain(listed.filter(({ day }) => day.startsWith(periodOf(period))).length),
    ]),
  );
  const sum = rows.reduce((all, [, count = '']) => all + Number(count), 0);
  check('outlet: all months', sum, listed.length >= 3 ? listed.length : 0);
  const topics = ['Topics of the stories it leads', 'Topics of the stories it is in']
    .flatMap((caption) => tableOf(html, caption))
    .map(([name = '', count]) => [name, count]);
  const counted = [...new Set(listed.flatMap((story) => [...archive.topicsOf(story)]))].map(
    (name) => listed.filter((story) => archive.topicsOf(story).has(name)).length,
  );
  const most = counted.sort((a, b) => b - a).slice(0, listed.length >= 3 ? 6 : 0);
  check(
    'outlet: topics',
    topics.map(([, count]) => count),
    most.map(plain),
  );
  check(
    'outlet: each topic',
    topics,
    topics.map(([name = '']) => [
      name,
      plain(listed.filter((story) => archive.topicsOf(story).has(name)).length),
    ]),
  );
}
