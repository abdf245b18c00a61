import type { Card } from '#src/content/bundle/bundle.ts';
import { t } from '#src/messages/messages.ts';

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
  if (sources !== undefined && sources !== 1) return t('site.sources', { n: sources });
  if (talk === 'self') return t('site.ownPosts');
  if (talk === 'unknown') return t('site.reports', { n: event });
  if (talk === undefined && sources === undefined) return undefined;
  return background ? `${oneSource()} · ${t('site.background', { n: background })}` : oneSource();
}

/** The event of a story has one source. */
export const oneSource = (): string => t('site.oneSource');

/** The figure that a list is ordered by: `17 reports`, `12 outlets`. Undefined if not known. */
export function figureWords(figure: Figure, { event, outlets }: Carried): string | undefined {
  if (figure === 'reports')
    return event === undefined ? undefined : t('site.reports', { n: event });
  return outlets === undefined ? undefined : t('site.outlets', { n: outlets });
}
