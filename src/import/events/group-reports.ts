import { createTextReader } from '#src/compile/reports/report-text.ts';
import { countTexts } from '#src/content/text/commonness.ts';
import { chooseLead } from './choose-lead.ts';
import { createGrouping, type Grouping } from './create-grouping.ts';
import type {
  ComparedReport,
  EventRules,
  GroupedReports,
  NewStory,
  OpenStory,
} from './event-report.ts';
import type { GrowingStory } from './growing-story.ts';
import { byRank, byTime, type KnownText, readTexts } from './known-text.ts';
import { createWorth, type Worth } from './word-worth.ts';

/** Other texts that show which words are common, as reports of earlier weeks. */
export type EventContext = { readonly earlier: readonly EarlierText[] };
export type EarlierText = Pick<ComparedReport, 'title' | 'excerpt'>;

/**
 * Says which reports join which story, and which lead a story of their own. The result does not
 * depend on the order of `fresh` and `stories`. No report is compared with all others, and none
 * joins by a single other report: each agrees with the lead of its story, and with what its texts
 * share. decisions/103-finding-events.md has the reasons.
 */
export function groupReports(
  fresh: readonly ComparedReport[],
  stories: readonly OpenStory[],
  rules: EventRules,
  { earlier }: EventContext = { earlier: [] },
): GroupedReports {
  const open = [...stories].sort(
    (a, b) => byTime(a.lead, b.lead) || (a.slug < b.slug ? -1 : Number(a.slug > b.slug)),
  );
  const added = [...fresh].sort(byTime);
  const read = readTexts([...open.flatMap(({ lead, related }) => [lead, ...related]), ...added]);
  const worth = weighWords(read.values(), earlier);
  const known = (reports: readonly ComparedReport[]): KnownText[] =>
    reports.flatMap(({ id }) => read.get(id) ?? []);

  const first = createGrouping(rules, worth);
  for (const { slug, lead, related } of open)
    first.put(slug, known([lead, ...[...related].sort(byTime)]));
  for (const text of known(added)) first.place(text);

  return toGrouped(placeAgain(first, rules, worth), new Set(added.map(({ id }) => id)));
}

/**
 * Gives stories that begin their leads, and looks again for a story for each report that is left
 * alone: when it was placed, the story of its event may not have been there, or was too small to
 * know its words.
 */
function placeAgain(
  { stories }: Grouping,
  rules: EventRules,
  worth: Worth,
): readonly GrowingStory[] {
  const grouping = createGrouping(rules, worth);
  const left: KnownText[] = [];
  for (const story of stories) {
    const { members, out } = chooseLead(story, rules, worth);
    left.push(...out);
    if (story.slug === undefined && members.length === 1) left.push(...members);
    else grouping.put(story.slug, members);
  }
  left.sort((a, b) => byRank(a.report, b.report));
  for (const text of left) grouping.place(text);
  return grouping.stories;
}

/** Counts the words of all distinct texts. */
function weighWords(texts: Iterable<KnownText>, earlier: readonly EarlierText[]): Worth {
  const distinct = new Map<string, Pick<KnownText, 'words' | 'titleWords'>>();
  const keyOf = ({ title, excerpt }: EarlierText): string => `${title}\n${excerpt}`;
  for (const text of texts) distinct.set(keyOf(text.report), text);
  const read = createTextReader();
  for (const text of earlier) {
    const key = keyOf(text);
    if (!distinct.has(key)) distinct.set(key, read(text));
  }
  return createWorth(countTexts(distinct.values()));
}

/** The stories that got reports, and those that begin; each in order of publication. */
function toGrouped(stories: readonly GrowingStory[], added: ReadonlySet<string>): GroupedReports {
  const joined = new Map<string, readonly ComparedReport[]>();
  const led: NewStory[] = [];
  for (const { slug, lead, members } of stories) {
    const reports = members.map(({ report }) => report).sort(byTime);
    if (slug === undefined) {
      led.push({ lead: lead.report, related: reports.filter(({ id }) => id !== lead.report.id) });
      continue;
    }
    const news = reports.filter(({ id }) => added.has(id));
    if (news.length > 0) joined.set(slug, news);
  }
  led.sort((a, b) => byTime(a.lead, b.lead));
  return { joined, led };
}
