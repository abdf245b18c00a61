import type { Card } from '#src/content/bundle/bundle.ts';
import { countWords } from '#src/content/words/count-words.ts';

/** The input of the words on a story's sources. */
export type Carried = Pick<Card, 'sources' | 'talk' | 'background'> &
  Partial<Pick<Card, 'event' | 'outlets'>>;

/** A figure that a list can be ordered by, and that its cards then show. */
export type Figure = 'reports' | 'outlets';

/**
 * Who reports a story's event: `10 independent sources` (the number of the story's receipt),
 * `One source · 18 background reports`. Undefined for a story without coverage.
 */
export function carriedWords({
  event = 1,
  sources,
  talk,
  background,
}: Carried): string | undefined {
  if (sources !== undefined && sources !== 1) return countWords(sources, 'independent source');
  if (talk === 'self') return 'Company’s own posts';
  if (talk === 'unknown') return reportWords(event);
  if (talk === undefined && sources === undefined) return undefined;
  return background ? `${ONE} · ${countWords(background, 'background report')}` : ONE;
}

/** The event of a story has one source. */
export const ONE = 'One source';

const reportWords = (reports: number): string => countWords(reports, 'report');

/** The figure that a list is ordered by: `17 reports`, `12 outlets`. Undefined if not known. */
export function figureWords(figure: Figure, { event, outlets }: Carried): string | undefined {
  if (figure === 'reports') return event === undefined ? undefined : reportWords(event);
  return outlets === undefined ? undefined : countWords(outlets, 'outlet');
}
