/**
 * Modules that several parts of the app share, by the file that has them; file names are unique in
 * src. Chosen by what each page then loads (decision 140): without this table the bundler makes a
 * file for each set of parts that share something, 130 of them.
 */
const shared = {
  acts: 'archive-days filter-index follow-links outlet-measures',
  cards:
    'drawn-text follow-here hidden-here not-found not-found-page nothing-words notice ' +
    'old-news outlet-logo outlet-name percent period-days search-field shared-words ' +
    'story-card story-time topic-links',
  carried:
    'as-parsed carried-instants carried-kinds carried-text device-data fields-of ' +
    'file-step line-of-path plan-import plan-items read-carried read-kind site-file-step ' +
    'step-file step-once',
  common:
    'ago-words capital clock-fault count-words coverage-since date-titles day-number ' +
    'erased-event feed-files list-files list-queries near-lead outlet-words right-date ' +
    'use-shown yield-to-main',
  controls:
    'act-words browser-storage byte-words choice kept-openings quiet-button setting-rows ' +
    'settings-form story-opening use-browser-storage',
  doing:
    'asked-mute cards-of-query change-mutes do-act end-of-length follow grown-stories ' +
    'mute-end mute-ends mute-names settings-part story-ids-file story-ids-query undo-act',
  download: 'archive-cache fetch-json has-passed key-name moment-words picture-files search-shapes',
  engine:
    'asked-word bit-text check-phrases count-fresh date-span decode-postings digest-list ' +
    'edit-distance evaluate field-address find-stories follow-field find-typos heat-levels in-the-way ' +
    'index-reader kept-matches leaf-match load-filter look-up match-filter match-leaf ' +
    'match-word near-words nearest-words order-results parse-search posting-codec ' +
    'rank-stories read-leaf read-tokens resolve-word run-search saved-search-counts ' +
    'search-node search-orders search-query search-reader searched story-set story-texts ' +
    'term-list word-match',
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
    'absolute column-file columns columns-query heat independence marks outlet-role ' +
    'own-pages quality-bands save-file sources story-id storyline-file use-first-move ' +
    'use-focus-on-fragment wait-briefly',
  items:
    'act-items device-database device-notice device-store device-trouble file-access ' +
    'follow-items forget-tab instant item-writes keep-followed keep-opened kept-handle ' +
    'kept-item kept-kinds kind-memory kind-store kind-stores latest-act names-of-site ' +
    'opened-before read-marks site-device story-items tab-signals this-site use-kept ' +
    'use-naming write-batches',
  keys:
    'bindings command-table key-caps key-lines key-list key-sequences key-table mine-rows ' +
    'page-rows refused-keys scopes',
  later:
    'listed-stories mark-by-hand mark-many move-focus moving page-items save-card ' +
    'shown-muted story-facts use-key-changes use-mutes',
  lists:
    'archive-periods archive-sequence ask-for-cards card-span day-heading feed-card ' +
    'feed-cell feed-list feed-place feed-rows filter-sheet lazy-parts left-out-note ' +
    'list-name list-pages list-path order-choice order-stories outlet-activity page-cards ' +
    'page-file read-place sequence settle shown-card sort-by-weight story-list ' +
    'topic-counts use-across use-archive use-extent use-feed-place use-list-here ' +
    'use-list-rows use-row-window use-shown-list',
  packs:
    'around-lists beside-tables find-in-list folded-name guesses light-copy list-tables ' +
    'pack-file pack-places packed-stories packed-table story-table title-template ' +
    'unpack-stories',
  saving:
    'check-saved due-checks forget-withdrawn keep-story mentions promise-answer ' +
    'renew-story saved-items use-promise-told',
  stories:
    'address-query csv-text lag-words linked-address load-address markdown-text ' +
    'parse-address place-words safe-link story-file story-file-path storyline-files ' +
    'storyline-queries',
} as const;

/**
 * Styles that come in one file with others, by the shared file that loads them. Styles of two and
 * more parts that are not here come in one file, and all others with their part.
 */
const sharedStyles = {
  few:
    'active-filters adjacent-days card-missing months-picture more-stories no-stories ' +
    'outlet-list outlet-reach own-pieces pager storyline-index timeline timeline-story ' +
    'topic-tree',
  later:
    'act-notice card-controls card-menu help-dialog key-change left-out-lines ' +
    'palette read-word save-button',
  mine:
    'archive-progress beside-table carry followed-list hot-list log-lines month-choice ' +
    'own-section reports-since saved saved-note saved-tools',
  styles:
    'choice counted-way date-filter day-heading feed-body feed-list filter-panel ' +
    'filter-sheet follow-line forget-opened headline-row heat-pill hide-read-switch ' +
    'how-link key-caps key-table mute-dialog notice option-list option-row outlet-logo ' +
    'outlet-name quiet-button search-field section shared-words sort-bar story-card ' +
    'story-time topic-family topic-links ways-on window-foot',
} as const;

type Table = Readonly<Record<string, string>>;

const namesIn = (table: Table): string[] =>
  Object.values(table).flatMap((modules) => modules.split(' '));

const fileOfEach = (table: Table): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(table).flatMap(([file, modules]) =>
      modules.split(' ').map((module) => [module, file] as const),
    ),
  );

const files = fileOfEach(shared);
const styleFiles = fileOfEach(sharedStyles);

/** The modules of the table, and the styles, by name. */
export const sharedModules: readonly string[] = namesIn(shared);
export const sharedStyleModules: readonly string[] = namesIn(sharedStyles);

/** Libraries that only one shared file needs, by that file. */
const libraries = [
  [/[\\/]node_modules[\\/]idb[\\/]/, 'items'],
  [/[\\/]node_modules[\\/]jsonc-parser[\\/]/, 'carried'],
] as const;

const CODE = /[\\/]src[\\/][^?]*?([^\\/?]+)\.tsx?$/;
const STYLE = /[\\/]src[\\/][^?]*?([^\\/?]+)\.module\.css$/;

/** The file for a module of the app that is in a table; null leaves the choice to the bundler. */
export function sharedFileOf(id: string): string | null {
  const library = libraries.find(([pattern]) => pattern.test(id))?.[1];
  if (library !== undefined) return library;
  return files.get(CODE.exec(id)?.[1] ?? '') ?? styleFiles.get(STYLE.exec(id)?.[1] ?? '') ?? null;
}
