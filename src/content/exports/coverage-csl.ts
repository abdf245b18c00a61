import { t } from '#src/messages/messages.ts';
import type { Story } from '../bundle/story-file.ts';
import { coverageList, type TakenFrom, type TakenReport } from '../coverage/coverage-list.ts';
import { hasRightDate } from '../coverage/right-date.ts';
import { lagInFull } from '../words/lag-words.ts';
import { outletWords } from '../words/outlet-words.ts';
import { placeWords } from '../words/place-words.ts';
import { underWords } from './under-words.ts';

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

const roles = {
  lead: 'story.leadReport',
  event: 'story.sameEvent',
  background: 'story.background',
} as const;

/** What an item is to the story, in parts that stand alone. */
function noteOf(report: TakenReport, lead: Story): string {
  const { role, sameTextAs, under } = report;
  return [
    t(roles[role]),
    under && underWords(report, under.title),
    role === 'lead' ? undefined : besideLead(report, lead),
    sameTextAs && t('story.sameText', { outlet: outletWords(sameTextAs) }),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

function besideLead(report: TakenReport, lead: Story): string | undefined {
  const place = placeWords(report, lead);
  if (place === undefined || !hasRightDate(report)) return place;
  const { offset } = report;
  if (Math.abs(offset) < 1) return t('story.withLead');
  const lag = lagInFull(Math.abs(offset));
  return offset < 0 ? t('story.beforeLead', { lag }) : t('story.afterLead', { lag });
}
