import type { Story } from '../bundle/story-file.ts';
import { coverageList, type TakenFrom, type TakenReport } from '../coverage/coverage-list.ts';
import { hasRightDate } from '../coverage/right-date.ts';
import { outletWords } from '../words/outlet-words.ts';
import { placeWords } from '../words/place-words.ts';

/**
 * A story's lead and coverage as CSL-JSON (citation-style-language schema 1.0.2), which Zotero and
 * other reference managers import. Authors are unknown: an item has its outlet as the container.
 */
export function coverageCsl(story: Story, { addressOf }: TakenFrom): string {
  return `${JSON.stringify(
    coverageList(story).map((report) => toItem(report, story, addressOf)),
    null,
    2,
  )}\n`;
}

function toItem(report: TakenReport, lead: Story, addressOf: TakenFrom['addressOf']) {
  const { id, kind, title, excerpt, outlet, original, story } = report;
  const address = original?.href ?? (story === undefined ? undefined : addressOf(story));
  return {
    id,
    type: kind === 'video' ? 'motion_picture' : 'article-newspaper',
    title,
    ...(excerpt !== '' && { abstract: excerpt }),
    'container-title': outlet.name,
    // An impossible date would look valid in a bibliography.
    ...(hasRightDate(report) && {
      issued: { 'date-parts': [report.time.slice(0, 10).split('-').map(Number)] },
    }),
    ...(address !== undefined && { URL: address }),
    note: noteOf(report, lead),
  };
}

function noteOf(report: TakenReport, lead: Story): string {
  const { sameTextAs } = report;
  return `${placeOf(report, lead)}${sameTextAs ? `, same text as ${outletWords(sameTextAs)}` : ''}`;
}

function placeOf(report: TakenReport, lead: Story): string {
  const { role, offset, under } = report;
  if (role === 'lead') return 'The lead of the story';
  const stands = under === undefined ? '' : `, under another story (${under.title})`;
  const tier = role === 'event' ? `Same event${stands}` : 'Background';
  const place = placeWords(report, lead);
  if (place === undefined) return tier;
  return hasRightDate(report)
    ? `${tier}, ${place}${offset === 0 ? ' as' : ''} the lead`
    : `${tier}, ${place}`;
}
