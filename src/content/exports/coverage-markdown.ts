import type { Link } from '../bundle/bundle.ts';
import type { Story } from '../bundle/story-file.ts';
import { coverageList, type TakenFrom, type TakenReport } from '../coverage/coverage-list.ts';
import { sourcesOf } from '../coverage/sources.ts';
import { countWords, coverageWords } from '../words/count-words.ts';
import { outletWords } from '../words/outlet-words.ts';
import { placeWords, TIME_UNKNOWN } from '../words/place-words.ts';
import { receiptWords } from '../words/receipt-words.ts';
import { timeWords } from '../words/time-words.ts';

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
  const copies = own.filter(({ sameTextAs }) => sameTextAs !== undefined).length;
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
    `${plain(outlet.name)}, ${timeWords(time, timeZone)} (${plain(timeZone)})${original ? `, ${linkTo(original, `at ${original.host}`)}` : ''}${lead ? sameTextWords(lead) : ''}`,
    ...(excerpt === '' ? [] : [`> ${plain(excerpt)}`]),
    ...(coverage.length === 0
      ? []
      : [
          `## Coverage: ${coverageWords(coverage.length, outlets) ?? ''}${copies > 0 ? `, ${countWords(copies, 'reprint')}` : ''}`,
        ]),
    receiptWords(counted),
    ...tier('Same event', 'event'),
    ...tier('Background', 'background'),
    ...list(
      '## Also on this event, under another story',
      all.filter(({ under }) => under !== undefined),
    ),
    `Taken from ${linkTo({ href: addressOf(story.slug) }, 'the story’s page')}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function reportLine(
  report: TakenReport,
  lead: Pick<Story, 'time' | 'future'>,
  { addressOf, timeZone }: TakenFrom,
): string {
  const { title, outlet, time, original, under } = report;
  const place = placeWords(report, lead);
  const when =
    time === undefined
      ? TIME_UNKNOWN
      : `${timeWords(time, timeZone)}${place === undefined ? '' : ` (${place})`}`;
  return `- ${when}: ${original ? linkTo(original, title) : plain(title)}, ${plain(outlet.name)}${sameTextWords(report)}${under ? `, under ${linkTo({ href: addressOf(under.slug) }, under.title)}` : ''}`;
}

const sameTextWords = ({ sameTextAs }: TakenReport): string =>
  sameTextAs ? `, same text as ${plain(outletWords(sameTextAs))}` : '';

/** Entities in an address would be decoded; the brackets keep blanks and parentheses in. */
function linkTo({ href }: Pick<Link, 'href'>, text: string): string {
  return `[${plain(text)}](<${href.replace(/&(?=#?\w+;)/g, '&amp;').replace(/[\\<>]/g, '\\$&')}>)`;
}

/**
 * A foreign text of one line that Markdown takes for plain text, also at the beginning of a line.
 */
function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&#~]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
