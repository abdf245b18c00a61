import type { Card } from '#src/content/bundle/bundle.ts';
import { countWords } from '#src/content/words/count-words.ts';

/** The input of the words on a story's sources. */
export type Carried = Pick<Card, 'reports' | 'sources' | 'talk' | 'background'> &
  Partial<Pick<Card, 'outlets'>>;

/** A figure that a list can be ordered by, and that its cards then show. */
export type Figure = 'reports' | 'outlets';

/**
 * Who reports a story's event: `10 independent sources` (the number of the story's receipt),
 * `One source · 18 background reports`. Undefined for a story without coverage.
 */
export function carriedWords({ reports, sources, talk, background }: Carried): string | undefined {
  if (sources !== undefined) return countWords(sources, 'independent source');
  if (talk === 'self') return 'Company’s own posts';
  if (talk === 'unknown') return reportWords(reports);
  if (talk === undefined) return undefined;
  return background ? `${ONE} · ${countWords(background, 'background report')}` : ONE;
}

/** The event of a story has one source. */
export const ONE = 'One source';

/** All reports of a story, its lead included. */
const reportWords = (reports: number): string => countWords(reports + 1, 'report');

/** The figure that a list is ordered by: `38 reports`, `12 outlets`. Undefined if not known. */
export function figureWords(figure: Figure, { reports, outlets }: Carried): string | undefined {
  if (figure === 'reports') return reportWords(reports);
  return outlets === undefined ? undefined : countWords(outlets, 'outlet');
}
