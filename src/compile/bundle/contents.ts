import type { WholeLedger } from '#src/content/bundle/ledger-file.ts';
import type { Site } from '#src/content/bundle/manifest.ts';
import type { ImportedFeed } from '#src/content/feeds/imported-feed.ts';
import type { Hidden } from '../articles/article.ts';
import type { Draft } from '../coverage/draft.ts';
import type { Fold } from '../coverage/fold-articles.ts';
import type { Recalled } from '../history/recall.ts';
import type { Publisher } from '../publisher/read-publisher.ts';
import type { Storylines } from '../storylines/make-storylines.ts';
import type { CardSources } from './make-card.ts';

/** Path below the bundle's folder, and text. */
export type BundleFile = { readonly path: string; readonly text: string };

/** Everything that the bundle contains. */
export type Contents = CardSources & {
  readonly site: Site;
  /** Newest first. */
  readonly drafts: readonly Draft[];
  readonly folds: readonly Fold[];
  readonly removed: readonly Hidden[];
  readonly ledger: WholeLedger;
  /** The feeds that the site imports; undefined if it imports none. */
  readonly feeds: readonly ImportedFeed[] | undefined;
  readonly publisher: Publisher;
  /** Milliseconds. */
  readonly built: number;
  readonly preview: boolean;
  /** Distinct reports in all coverage. */
  readonly reports: number;
  readonly storylines: Storylines;
  /** Addresses, ids and times from the history. */
  readonly recalled: Recalled;
};
