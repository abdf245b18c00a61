import { t } from '#src/messages/messages.ts';
import type { Story } from '../bundle/story-file.ts';
import { coverageList, type TakenFrom, type TakenReport } from '../coverage/coverage-list.ts';
import type { DatedLead } from '../coverage/right-date.ts';
import { sourcesOf } from '../coverage/sources.ts';
import { outletWords } from '../words/outlet-words.ts';
import { placeWords, seenWords } from '../words/place-words.ts';
import { receiptWords } from '../words/receipt-words.ts';
import { timeWords } from '../words/time-words.ts';
import { linkTo, plain } from './markdown-text.ts';
import { sameTextWords } from './same-text-words.ts';
import { underWords } from './under-words.ts';

/**
 * A story's lead and coverage as Markdown (CommonMark): in two tiers, in order of publication, with
 * links to the originals, then what other stories have of the event.
 */
export function coverageMarkdown(story: Story, { addressOf, timeZone }: TakenFrom): string {
  const { title, excerpt, outlet, time, original, coverage } = story;
  const all = coverageList(story);
  const lead = all.find(({ role }) => role === 'lead');
  const counted = sourcesOf(story);
  const outlets = new Set(coverage.map((report) => report.outlet.domain)).size;
  const own = all.filter(({ under }) => under === undefined);
  const reprints = own.filter(({ sameTextAs }) => sameTextAs !== undefined).length;
  const list = (name: string, listed: readonly TakenReport[]): string[] => {
    const lines = listed.map((report) => reportLine(report, story, { addressOf, timeZone }));
    return lines.length === 0 ? [] : [name, lines.join('\n')];
  };
  const tier = (name: string, wanted: TakenReport['role']): string[] =>
    list(
      `### ${name}`,
      own.filter(({ role }) => role === wanted),
    );
  const blocks = [
    `# ${plain(title)}`,
    inOneLine(
      plain(outlet.name),
      `${(story.undated ? seenWords : timeWords)(time, timeZone)} (${plain(timeZone)})`,
      original && linkTo(original, original.host),
      lead && sameTextWords(lead, plainOutlet),
    ),
    ...(excerpt === '' ? [] : [`> ${plain(excerpt)}`]),
    ...(coverage.length === 0
      ? []
      : [`## ${headingOf({ reports: coverage.length, outlets, reprints })}`]),
    receiptWords(counted),
    ...tier(t('story.sameEvent'), 'event'),
    ...tier(t('story.background'), 'background'),
    ...list(
      `## ${t('story.alsoElsewhere')}`,
      all.filter(({ under }) => under !== undefined),
    ),
    linkTo({ href: addressOf(story.slug) }, t('story.exportedFrom')),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function reportLine(
  report: TakenReport,
  lead: DatedLead,
  { addressOf, timeZone }: TakenFrom,
): string {
  const { title, outlet, time, original, under } = report;
  const place = placeWords(report, lead, timeZone);
  return `- ${inOneLine(
    time === undefined
      ? place
      : `${timeWords(time, timeZone)}${place === undefined ? '' : ` (${place})`}`,
    original ? linkTo(original, title) : plain(title),
    plain(outlet.name),
    sameTextWords(report, plainOutlet),
    under && underWords(report, linkTo({ href: addressOf(under.slug) }, under.title)),
  )}`;
}

const inOneLine = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' · ');

const headingOf = (counts: { reports: number; outlets: number; reprints: number }): string =>
  counts.reprints > 0 ? t('story.coverageWithReprints', counts) : t('story.coverageOf', counts);

const plainOutlet = (outlet: TakenReport['outlet']): string => plain(outletWords(outlet));
