import { basename } from 'node:path';

/**
 * Modules that several parts of the app share, by the file that has them; file names are unique in
 * src. Chosen by what each page then loads (decision 140): without this table the bundler makes a
 * file for each set of parts that share something, 130 of them.
 */
const shared = {
  acts: 'archive-days filter-index follow-links outlet-measures',
  cards:
    'drawn-text follow-here hidden-here notice percent period-days shared-words ' +
    'story-card story-time topic-links',
  carried:
    'as-parsed carried-instants carried-kinds carried-text device-data fields-of ' +
    'file-access file-step line-of-path plan-import plan-items read-carried read-kind ' +
    'site-file-step step-file step-once this-site',
  columns:
    'absolute column-file columns columns-query erased-event heat outlet-role save-file ' +
    'story-id storyline-file yield-to-main',
  common:
    'ago-words capital clock-fault count-words date-titles day-number feed-files ' +
    'list-files list-queries near-lead outlet-words right-date use-shown',
  controls:
    'act-words browser-storage byte-words choice has-passed kept-openings moment-words ' +
    'quiet-button setting-rows settings-form story-opening use-browser-storage',
  download: 'archive-cache key-name picture-files search-shapes',
  engine:
    'asked-mute asked-word bit-text change-mutes check-phrases count-fresh date-span ' +
    'decode-postings digest-list edit-distance end-of-length evaluate field-address ' +
    'find-stories find-typos heat-levels in-the-way index-reader kept-matches leaf-match ' +
    'load-filter look-up match-filter match-leaf match-word mute-end mute-ends mute-names ' +
    'near-words nearest-words order-results parse-search posting-codec rank-stories ' +
    'read-leaf read-tokens resolve-word run-search saved-search-counts search-node ' +
    'search-orders search-query search-reader searched story-set story-texts term-list ' +
    'word-match',
  evidence: 'clock-words heat-pill how-link link-out publisher-parts section share-words',
  feeds:
    'feed-body feed-tools feed-view first-look first-topics hide-read hide-read-switch ' +
    'missing-part shown-first sort-bar subscribe topic-options use-feed ' +
    'use-order-announced use-shown-feed',
  figures:
    'figures-query heat-calendar imported-feed ranked-front rule-figures script-link ' +
    'secondary-queries wilson',
  filters:
    'appearance-file appearances-query archive-query choice-places choices facet-test ' +
    'filter-stories list-on-page load-beyond-front moved-topic page-at stories-left-out',
  finder:
    'change-filter counted-way culprits date-input dropped-part feed-query filter-names ' +
    'filter-parts filtered-address known-filter options param-reader part-label ' +
    'tracking-params',
  idle:
    'archive-list archive-parts cache-names copy-in-cache download-archive fetch-part ' +
    'kept-archive load-parts',
  indexed:
    'independence marks own-pages quality-bands sources use-first-move ' +
    'use-focus-on-fragment wait-briefly',
  items:
    'act-items cards-of-query device-database device-notice device-store device-trouble ' +
    'do-act follow follow-items forget-tab grown-stories instant item-writes kept-item ' +
    'kept-kinds kind-memory kind-store kind-stores latest-act names-of-site opened-before ' +
    'read-marks settings-part site-device story-ids-file story-ids-query story-items ' +
    'tab-signals undo-act use-kept use-naming write-batches',
  keys:
    'bindings command-table fetch-json key-caps key-lines key-list key-sequences ' +
    'key-table mine-rows page-rows refused-keys scopes',
  later:
    'listed-stories mark-by-hand mark-many move-focus moving page-items save-card ' +
    'shown-muted story-facts use-mutes',
  lists:
    'archive-periods archive-sequence ask-for-cards card-span day-heading feed-card ' +
    'feed-cell feed-list feed-place feed-rows filter-sheet lazy-parts left-out-note ' +
    'order-choice read-place sequence settle shown-card use-across use-archive use-extent ' +
    'use-feed-place use-list-here use-list-rows use-row-window use-shown-list',
  pagecards:
    'list-name list-pages list-path order-stories outlet-activity page-cards page-file ' +
    'sort-by-weight story-list topic-counts',
  saving:
    'check-saved due-checks forget-withdrawn keep-followed keep-opened keep-story ' +
    'mentions promise-answer renew-story saved-items use-promise-told',
  stories:
    'address-query coverage-since csv-text lag-words linked-address load-address ' +
    'markdown-text parse-address place-words safe-link story-file story-file-path ' +
    'storyline-files storyline-queries',
  styles: 'not-found nothing-words outlet-logo outlet-name search-field',
} as const;

const files = new Map(
  Object.entries(shared).flatMap(([file, modules]) =>
    modules.split(' ').map((module) => [module, file] as const),
  ),
);

/** The modules of the table by name. */
export const sharedModules: readonly string[] = Object.values(shared).flatMap((modules) =>
  modules.split(' '),
);

/** The file for a module of the app that is in the table; null leaves the choice to the bundler. */
export const sharedFileOf = (id: string): string | null =>
  /[\\/]src[\\/][^?]*\.tsx?$/.test(id)
    ? (files.get(basename(id).replace(/\.tsx?$/, '')) ?? null)
    : null;
