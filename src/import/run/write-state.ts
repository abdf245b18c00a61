import { DROPPED_FILE, FEEDS_FILE, type FeedRecord } from '#src/compile/feeds/feeds-file.ts';
import type { ImportState } from '../state/import-state.ts';
import type { KnownIndex } from '../state/known-index.ts';
import { knownFile, knownText, recordsText } from '../state/known-reports.ts';
import type { AskedSource } from './ask-sources.ts';
import type { ChangeSet } from './change-set.ts';
import { feedRecord } from './feed-record.ts';

type NextState = {
  readonly state: ImportState;
  readonly asked: readonly AskedSource[];
  readonly index: KnownIndex;
  readonly dropped: ReadonlyMap<string, string>;
  readonly now: number;
};

/** Adds the files of the state that changed. A source that is no longer listed is forgotten. */
export function writeState(
  { state, asked, index, dropped, now }: NextState,
  files: ChangeSet,
): void {
  const write = (path: string, text: string): void => {
    if (state.texts.get(path) !== text) files.write(path, text);
  };
  const feeds = new Map(
    asked.map(({ source, answer }): [string, FeedRecord] => [
      source.address,
      feedRecord(source, state.feeds.get(source.address), answer, now),
    ]),
  );
  write(FEEDS_FILE, recordsText('feeds', feeds));
  if (dropped.size > 0) write(DROPPED_FILE, recordsText('dropped', dropped));
  for (const [month, known] of index.changed()) write(knownFile(month), knownText(known));
}
