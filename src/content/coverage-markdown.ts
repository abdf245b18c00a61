import type { CoverageReport, Story } from './address-file.ts';
import type { Link } from './bundle.ts';
import { coverageWords } from './count-words.ts';
import type { TakenFrom } from './coverage-list.ts';
import { offsetWords } from './lag-words.ts';
import { timeWords } from './time-words.ts';

/** A story's lead and coverage as Markdown (CommonMark): in two tiers, in order of publication, with links to the originals. */
export function coverageMarkdown(story: Story, { addressOf, timeZone }: TakenFrom): string {
  const { title, excerpt, outlet, time, original, coverage, reports, outlets } = story;
  const tier = (name: string, wanted: CoverageReport['tier']): string[] => {
    const lines = coverage.filter((report) => report.tier === wanted).map((report) => reportLine(report, timeZone));
    return lines.length === 0 ? [] : [`### ${name}`, lines.join('\n')];
  };
  const blocks = [
    `# ${plain(title)}`,
    `${plain(outlet.name)}, ${timeWords(time, timeZone)} (${plain(timeZone)})${original ? `, ${linkTo(original, `at ${original.host}`)}` : ''}`,
    ...(excerpt === '' ? [] : [`> ${plain(excerpt)}`]),
    ...(coverage.length === 0 ? [] : [`## Coverage: ${coverageWords(reports, outlets) ?? ''}`]),
    ...tier('Same event', 'event'),
    ...tier('Background', 'background'),
    `Taken from ${linkTo({ href: addressOf(story.slug) }, 'the story’s page')}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function reportLine({ title, outlet, time, offset, original }: CoverageReport, timeZone: string): string {
  const when = `${timeWords(time, timeZone)} (${offsetWords(offset)})`;
  return `- ${when}: ${original ? linkTo(original, title) : plain(title)}, ${plain(outlet.name)}`;
}

/** An entity in an address would be decoded on the way; the brackets keep blanks and round brackets in. */
function linkTo({ href }: Pick<Link, 'href'>, text: string): string {
  return `[${plain(text)}](<${href.replace(/&(?=#?\w+;)/g, '&amp;').replace(/[\\<>]/g, '\\$&')}>)`;
}

/** A foreign text of one line that Markdown takes for nothing but text, also at the beginning of a line. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&#~]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
