import type { Story } from './address-file.ts';
import { coverageList, type TakenFrom, type TakenReport } from './coverage-list.ts';
import { offsetWords } from './lag-words.ts';
import { outletWords } from './outlet-words.ts';

/**
 * A story's lead and coverage as CSL-JSON (citation-style-language schema 1.0.2), which Zotero and other reference managers import.
 * Authors are not known: an item has its outlet as the container.
 */
export function coverageCsl(story: Story, { addressOf }: TakenFrom): string {
  return `${JSON.stringify(
    coverageList(story).map((report) => toItem(report, addressOf)),
    null,
    2,
  )}\n`;
}

function toItem(
  { id, kind, title, excerpt, outlet, time, future, original, ...place }: TakenReport,
  addressOf: TakenFrom['addressOf'],
) {
  const address = original?.href ?? (place.story === undefined ? undefined : addressOf(place.story));
  return {
    id,
    type: kind === 'video' ? 'motion_picture' : 'article-newspaper',
    title,
    ...(excerpt !== '' && { abstract: excerpt }),
    'container-title': outlet.name,
    // A date that cannot be yet would end up in a bibliography as if it were one.
    ...(!future && { issued: { 'date-parts': [time.slice(0, 10).split('-').map(Number)] } }),
    ...(address !== undefined && { URL: address }),
    note: noteOf(place),
  };
}

function noteOf({ sameTextAs, ...place }: Pick<TakenReport, 'role' | 'offset' | 'sameTextAs'>): string {
  return `${placeOf(place)}${sameTextAs ? `, same text as ${outletWords(sameTextAs)}` : ''}`;
}

function placeOf({ role, offset }: Pick<TakenReport, 'role' | 'offset'>): string {
  if (role === 'lead') return 'The lead of the story';
  const tier = role === 'event' ? 'Same event' : 'Background';
  return `${tier}, ${offsetWords(offset)}${offset === 0 ? ' as' : ''} the lead`;
}
