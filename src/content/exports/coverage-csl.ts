import { t } from '#src/messages/messages.ts';
import type { Story } from '../bundle/story-file.ts';
import { coverageList, type TakenFrom, type TakenReport } from '../coverage/coverage-list.ts';
import { hasRightDate } from '../coverage/right-date.ts';
import { lagInFull } from '../words/lag-words.ts';
import { outletWords } from '../words/outlet-words.ts';
import { placeWords } from '../words/place-words.ts';
import { sameTextWords } from './same-text-words.ts';
import { underWords } from './under-words.ts';

/**
 * A story's lead and coverage as CSL-JSON (citation-style-language schema 1.0.2), which Zotero and
 * other reference managers import. Authors are unknown: an item has its outlet as the container.
 */
export function coverageCsl(story: Story, from: TakenFrom): string {
  return `${JSON.stringify(
    coverageList(story).map((report) => toItem(report, story, from)),
    null,
    2,
  )}\n`;
}

function toItem(report: TakenReport, lead: Story, { addressOf, timeZone }: TakenFrom) {
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
    note: noteOf(report, lead, timeZone),
  };
}

const roles = {
  lead: 'story.leadReport',
  event: 'story.sameEvent',
  background: 'story.background',
} as const;

/** What an item is to the story, in parts that stand alone. */
function noteOf(report: TakenReport, lead: Story, timeZone: string): string {
  const { role, seen, under } = report;
  return [
    t(roles[role]),
    under && underWords(report, under.title),
    role === 'lead' && seen === undefined ? undefined : besideLead(report, lead, timeZone),
    sameTextWords(report, outletWords),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

function besideLead(report: TakenReport, lead: Story, timeZone: string): string | undefined {
  const place = placeWords(report, lead, timeZone);
  if (place === undefined || !hasRightDate(report)) return place;
  const { offset } = report;
  if (Math.abs(offset) < 1) return t('story.withLead');
  const lag = lagInFull(Math.abs(offset));
  return offset < 0 ? t('story.beforeLead', { lag }) : t('story.afterLead', { lag });
}
