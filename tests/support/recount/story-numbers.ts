import type { Owners } from '../naive-sources.ts';
import { type CountedReport, type CountedStory, isDated } from './counted-archive.ts';
import { checkHeadlines, checkHeat, checkMix, checkReceipt } from './evidence-numbers.ts';
import { allOf, part, tableOf, textOf } from './read-markup.ts';
import type { Shown } from './render-all.ts';
import { beside, many, plain, spanInFull } from './say.ts';
import type { Check, Tally } from './tally.ts';

/** Whose the outlets are, and what a report adds to the heat. */
type Known = { readonly owners: Owners; readonly k: number | undefined };

/** Holds every number of a story's page against a second count. */
export function checkStory(
  tally: Tally,
  { path, html }: Shown,
  counted: CountedStory,
  { owners, k }: Known,
): void {
  const check: Check = (what, shown, wanted) => tally.compare(path, what, shown, wanted);
  const { coverage, elsewhere } = counted;
  if (coverage.length + elsewhere.length > 0)
    check('lead and first report', originShown(html), originCounted(counted));
  checkCoverage(check, html, counted);
  checkOrder(check, html, counted);
  if (coverage.length > 0) checkMix(check, html, counted);
  checkReceipt(check, html, counted, owners);
  checkHeat(check, html, counted, k);
  if (elsewhere.length > 0)
    check(
      'reports under another story',
      allOf(
        html,
        /<p[^>]*>((?:(?!<p).)*?) of this event (?:is|are) listed under other stories/gs,
      )[0],
      many(elsewhere.length, 'report'),
    );
  checkSteps(check, html, counted);
  checkHeadlines(check, html, counted);
}

/** How far the stories and reports that continue each other are from this one. */
function checkSteps(check: Check, html: string, { article, story, coverage }: CountedStory): void {
  const ofCoverage = coverage.filter(({ isStep }) => isStep).map(({ offset }) => offset);
  for (const [title, steps, isHere] of [
    ['Earlier on this', story.line?.before ?? [], (offset: number) => offset < 0],
    ['Later on this', story.line?.after ?? [], (offset: number) => offset >= 0],
  ] as const) {
    const linked = steps.map((step) =>
      Math.round((new Date(step.time).getTime() - article.time) / 60_000),
    );
    const all = [...linked, ...ofCoverage.filter(isHere)].sort((a, b) => a - b);
    const list = part(html, `${title}</h3>`, '</section>').replaceAll('<!-- -->', '');
    const away = allOf(list, /<\/time>(, .*?)<bdi[^>]*>/gs).map((words) =>
      words.replaceAll(/^, |, ?$/g, ''),
    );
    check('steps', away, all.map(beside));
  }
}

/** The sentence on the lead and the first report, by its numbers. */
const originShown = (html: string): string[] => {
  // The coverage, which comes before, has a line of the lead with the same beginning.
  const counted = html.slice(Math.max(0, html.indexOf('id="counted"')));
  const sentence = textOf(part(counted, 'Lead report:', '</p>'));
  return (
    sentence.match(
      /quality \d+|[\d,]+ [a-z]+ earlier|first of [\d,]+|and \d+ others?,|only report|at the same time/g,
    ) ?? []
  );
};

function originCounted({ article, story, coverage, elsewhere }: CountedStory): string[] {
  const quality = article.quality === null ? [] : [`quality ${article.quality}`];
  const lead = { offset: 0, coarse: story.coarse ?? 0, isLead: true };
  const others = [...coverage.filter(({ tier }) => tier === 'event'), ...elsewhere].filter(isDated);
  const event = [lead, ...others.map((each) => ({ ...each, isLead: false }))];
  if (event.length === 1) return [...quality, 'only report'];
  const bound = Math.min(...event.map((each) => each.offset + each.coarse));
  const first = event.filter(({ offset }) => offset <= bound);
  const more = (count: number): string[] => (count > 0 ? [`and ${many(count, 'other')},`] : []);
  if (first.length > 1 && first.some(({ coarse }) => coarse > 0))
    return [...quality, ...more(first.length - 2)];
  if (first.includes(lead))
    return first.length > 1
      ? [...quality, ...more(first.length - 2), 'at the same time']
      : [...quality, `first of ${plain(event.length)}`];
  return [...quality, ...more(first.length - 1), `${spanInFull(-bound)} earlier`];
}

type Row = Pick<CountedReport, 'time' | 'offset' | 'quality'>;
const timeOf = ({ time }: Row): string => new Date(time).toISOString().replace('.000', '');

function checkCoverage(
  check: Check,
  html: string,
  { article, coverage, elsewhere }: CountedStory,
): void {
  const event = [...coverage.filter(({ tier }) => tier === 'event'), ...elsewhere];
  const background = coverage.filter(({ tier }) => tier === 'background');
  const outlets = (reports: readonly { domain: string }[]): string =>
    many(new Set(reports.map(({ domain }) => domain)).size, 'outlet');
  check(
    'coverage',
    textOf(part(html, 'id="coverage"', '</h2>'))
      .replace(/^.*>/s, '')
      .trim(),
    event.length > 0
      ? `Coverage ${many(event.length + 1, 'report')} from ${outlets([article, ...event])}`
      : '',
  );
  checkRows(check, part(html, 'aria-labelledby="coverage"', '</section>'), event);
  const section = part(html, 'aria-labelledby="background"', '</section>');
  const words = many(background.length, 'background report');
  const from = background.length > 3 ? ` from ${outlets(background)}` : '';
  check(
    'background',
    textOf(section).includes(background.length > 0 ? words + from : 'Background'),
    background.length > 0,
  );
  checkRows(check, section, background);
}

/** Time, distance and quality of every report in a list. */
function checkRows(check: Check, section: string, reports: readonly Row[]): void {
  const items = section
    .split('<article')
    .slice(1)
    .map((item) => [
      /dateTime="([^"]+)"/.exec(item)?.[1] ?? '',
      textOf(part(item, '<time', '</time>')),
      /quality \d+/.exec(textOf(part(item, '</h3>', '</article>')))?.[0] ?? '',
    ]);
  const times = reports.map((each) => [timeOf(each), beside(each.offset)]);
  // Reports of one outlet or one minute stand together: their order is no number.
  check('reports', items.map((item) => String(item.slice(0, 2))).sort(), times.map(String).sort());
  const wanted = reports.map(
    ({ quality }, at) => `${times[at]},${quality === null ? '' : `quality ${quality}`}`,
  );
  // Behind the first five a long background is in short, without qualities (decision 143).
  const wrong = items.map(String).filter((item) => !wanted.includes(item));
  const short = wrong.filter(
    (item) => item.endsWith(',') && wanted.some((it) => it.startsWith(item)),
  );
  check(
    'qualities',
    [wrong.length - short.length, short.length > Math.max(0, items.length - 5)],
    [0, false],
  );
}

function checkOrder(
  check: Check,
  html: string,
  { article, coverage, elsewhere }: CountedStory,
): void {
  if (coverage.length + elsewhere.length === 0) return;
  const of = (tier: CountedReport['tier']): number =>
    coverage.filter((each) => each.tier === tier && isDated(each)).length;
  // Without an event of several reports the picture is drawn by the script; the table says it.
  const isDrawn = of('event') + elsewhere.length > 0;
  const wanted = [
    'the lead',
    ...(of('event') > 0 ? [`${plain(of('event'))} of the same event`] : []),
    ...(elsewhere.length > 0 ? [`${plain(elsewhere.length)} under another story`] : []),
    ...(of('background') > 0 ? [`${plain(of('background'))} background`] : []),
  ];
  check(
    'order: key',
    allOf(part(html, '<figcaption', '</figcaption>'), /<li>(.*?)<\/li>/gs),
    isDrawn ? wanted : [],
  );
  const rows = tableOf(html, 'The lead and the other reports in order of publication').map(
    ([, when = '', as = '']) => [when.replace(/\d+ [A-Z][a-z]{2} \d{4}, \d\d:\d\d.*$/, ''), as],
  );
  const all = [
    { offset: 0, words: '', as: 'the lead', time: article.time },
    ...[...coverage].filter(isDated).map((each) => ({
      ...each,
      words: beside(each.offset),
      as: each.tier === 'event' ? 'same event' : 'background',
    })),
    ...elsewhere.map((each) => ({
      ...each,
      words: beside(each.offset),
      as: 'same event, under another story',
    })),
  ];
  const sorted = all.sort((a, b) => a.offset - b.offset).map(({ words, as }) => [words, as]);
  // Reports of one minute have no order among themselves.
  check('order: rows', rows.map(String).sort(), sorted.map(String).sort());
}
