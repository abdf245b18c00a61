import { addCoverage } from '../articles/add-coverage.ts';
import { editArticle } from '../articles/article-file.ts';
import { articleText } from '../articles/article-text.ts';
import { storyName } from '../articles/story-name.ts';
import type { ComparedReport, GroupedReports } from '../events/event-report.ts';
import type { ImportedReport } from '../reports/imported-report.ts';
import { shortDigest } from '../reports/item-key.ts';
import type { KnownIndex } from '../state/known-index.ts';
import type { ChangeSet } from './change-set.ts';
import type { StoredStories } from './stored-stories.ts';

/** Room that the compiler gives to one file, with some to spare for a person's edits. */
const MOST_RELATED = 450;
const MOST_BYTES = 230_000;
const MOST_LINES = 4_500;
const ENTRY_BYTES = 1_200;
const ENTRY_LINES = 18;

type PlanOptions = {
  readonly fresh: ReadonlyMap<string, ImportedReport>;
  readonly stored: StoredStories;
  readonly index: KnownIndex;
  readonly files: ChangeSet;
  /** Whether a slug belongs to something else: a file, or an address of earlier. */
  readonly isTaken: (slug: string) => boolean;
  readonly topicsOf: (report: ImportedReport) => readonly string[];
};

/** Slugs of the stories that begin, and of those that get new coverage. */
export type PlannedStories = {
  readonly begun: readonly string[];
  readonly grown: readonly string[];
};

/** Writes what was found into files of stories, and remembers where each report went. */
export function planStories(
  { joined, led }: GroupedReports,
  { fresh, stored, index, files, isTaken, topicsOf }: PlanOptions,
): PlannedStories {
  const begun: string[] = [];
  const whole = (reports: readonly ComparedReport[]): ImportedReport[] =>
    reports.flatMap(({ id }) => fresh.get(id) ?? []);
  const remember = (report: ImportedReport, story: string, text?: string): void =>
    index.set(report.id, {
      story,
      ...(report.guid !== undefined && { guid: report.guid }),
      title: shortDigest(report.title),
      ...(text === undefined
        ? { feed: shortDigest(report.source) }
        : { lead: leadOf(report, text) }),
    });
  const begin = (lead: ImportedReport, related: readonly ImportedReport[]): void => {
    const slug = storyName(lead, lead.id.slice(0, 10), isTaken);
    const text = articleText({ ...lead, topics: topicsOf(lead) }, related);
    files.write(`articles/${slug}.md`, text);
    begun.push(slug);
    remember(lead, slug, text);
    for (const report of related) remember(report, slug);
  };

  const grown: string[] = [];
  for (const [slug, reports] of joined) {
    const story = stored.get(slug);
    const all = whole(reports);
    const room = story ? roomIn(story.text, story.article.related.length) : 0;
    const added = all.slice(0, room);
    if (story && added.length > 0) {
      const text = editArticle(story.text, (matter) => addCoverage(matter, added));
      files.write(story.article.path, text);
      rememberFile(index, slug, story.text, text);
      grown.push(slug);
    }
    for (const report of added) remember(report, slug);
    for (const report of all.slice(room)) begin(report, []);
  }
  for (const { lead, related } of led) {
    const [first] = whole([lead]);
    if (!first) continue;
    const others = whole(related);
    const room = roomIn('', 0);
    begin(first, others.slice(0, room));
    for (const report of others.slice(room)) begin(report, []);
  }
  return { begun, grown };
}

const leadOf = ({ source, title, excerpt }: ImportedReport, text: string) => ({
  source,
  title: shortDigest(title),
  excerpt: shortDigest(excerpt),
  file: shortDigest(text),
});

/** Remembers a story's file as it is now, and whether somebody had edited it before. */
export function rememberFile(index: KnownIndex, slug: string, before: string, after: string): void {
  const held = index.leads.get(slug);
  if (!held?.known.lead) return;
  const isEdited = held.known.lead.edited ?? held.known.lead.file !== shortDigest(before);
  const lead = {
    ...held.known.lead,
    file: shortDigest(after),
    ...(isEdited && { edited: true as const }),
  };
  index.set(held.digest, { ...held.known, lead });
}

/** How many more reports a file can list. */
function roomIn(text: string, related: number): number {
  const lines = text.split('\n').length;
  return Math.max(
    0,
    Math.floor(
      Math.min(
        MOST_RELATED - related,
        (MOST_BYTES - Buffer.byteLength(text)) / ENTRY_BYTES,
        (MOST_LINES - lines) / ENTRY_LINES,
      ),
    ),
  );
}
