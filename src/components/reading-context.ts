import { createContext, use } from 'react';
import type { Finding } from './search/finding.ts';

/**
 * What every part of a page must know of the site and of the reader's wishes, so that no props
 * carry it down.
 */
export type Reading = {
  /** IANA zone for days and times. */
  readonly timeZone: string;
  /** BCP 47: of the archive's texts without a mark. */
  readonly siteLanguage: string;
  /** False when the reader wants no pictures: then none is requested. */
  readonly images: boolean;
  /** The reader's clock. Undefined while rendering ahead of time: no relative times then. */
  readonly now?: Date | undefined;
  /** When the site was built; ISO 8601, UTC. */
  readonly built?: string | undefined;
  /** Nearly all stories of the site are single reports: lists do not say so at each of them. */
  readonly mostlySingle?: boolean;
  /** Exports of coverage are beside the pages of stories, also without scripts. */
  readonly exports?: 'files' | undefined;
  /** In the results of a search: what it adds to their cards. */
  readonly finding?: Finding;
};

export const ReadingContext = createContext<Reading>({
  timeZone: 'UTC',
  siteLanguage: 'en',
  images: true,
});

/**
 * Whether scripts run: false in a prerendered page until hydration. Until then links lead to pages
 * that are made ahead.
 */
export const useHasScript = (): boolean => use(ReadingContext).now !== undefined;
