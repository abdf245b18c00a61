import { type FocusEvent, useLayoutEffect, useRef, useState } from 'react';
import type { NoteChange, SavedEntry } from '#src/content/saved/saved-entry.ts';
import { t } from '#src/messages/messages.ts';
import css from './saved.module.css';
import { SavedStoryRow } from './saved-story-row.tsx';

/** Rows that are shown at once, and how many more a press shows. */
const PART = 50;

type SavedListProps = {
  readonly entries: readonly SavedEntry[];
  readonly onNote: (entry: SavedEntry, change: NoteChange) => void;
  readonly onRemove: (entry: SavedEntry) => void;
  readonly onTag: (tag: string) => void;
};

/** Saved stories in the order given. If the row that has the focus goes, the next one takes it. */
export function SavedList({ entries, ...on }: SavedListProps) {
  const list = useRef<HTMLUListElement>(null);
  const focused = useRef<{ readonly element: Element; readonly row: number }>(undefined);
  const [most, setMost] = useState(PART);
  const shown = entries.slice(0, most);
  const left = entries.length - shown.length;

  // biome-ignore lint/correctness/useExhaustiveDependencies: rows go when the entries change.
  useLayoutEffect(() => {
    const had = focused.current;
    // Between two fields the focus is nowhere for a moment, too.
    if (!had || had.element.isConnected || document.activeElement !== document.body) return;
    const rows = list.current?.children;
    const row = rows?.[Math.min(had.row, rows.length - 1)];
    const place = row?.querySelector<HTMLElement>('a[data-headline]') ?? row?.querySelector('h2');
    place?.focus();
  }, [entries]);

  const onFocus = ({ target }: FocusEvent): void => {
    const row = target.closest('li[data-row]');
    focused.current = row
      ? { element: target, row: [...(list.current?.children ?? [])].indexOf(row) }
      : undefined;
  };
  return (
    <>
      <ul ref={list} className={css['rows']} onFocus={onFocus}>
        {shown.map((entry, at) => (
          <SavedStoryRow
            key={entry.key}
            entry={entry}
            number={at + 1}
            of={entries.length}
            {...on}
          />
        ))}
      </ul>
      {left > 0 ? (
        <p data-more="">
          <button
            type="button"
            className={css['action']}
            onClick={() => setMost((before) => before + PART)}
          >
            {t('site.moreStories', { n: left })}
          </button>
        </p>
      ) : null}
    </>
  );
}
