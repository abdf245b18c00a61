import { useId, useState } from 'react';
import { t } from '#src/messages/messages.ts';
import { SavedRow, type SavedSearch } from './saved-row.tsx';
import css from './saved-searches.module.css';

type SavedSearchesProps = {
  /** In the order of their names. */
  readonly searches: readonly SavedSearch[];
  readonly onRename: (search: SavedSearch, name: string) => void;
  readonly onRemove: (search: SavedSearch) => void;
  /** Takes the removal of a search back. */
  readonly onRestore: (search: SavedSearch) => void;
};

/** The saved searches of this device, each with what is new in it. Nothing if there are none. */
export function SavedSearches({ searches, onRename, onRemove, onRestore }: SavedSearchesProps) {
  const id = useId();
  const [removed, setRemoved] = useState<SavedSearch>();
  if (searches.length === 0 && !removed) return null;
  return (
    <section className={css['saved']} aria-labelledby={id}>
      <h2 id={id} className={css['title']}>
        {t('searchTools.saved')}
      </h2>
      <ul className={css['rows']}>
        {searches.map((search) => (
          <SavedRow
            key={search.href}
            search={search}
            onRename={(name) => onRename(search, name)}
            onRemove={() => {
              setRemoved(search);
              onRemove(search);
            }}
          />
        ))}
      </ul>
      {removed ? (
        <p className={css['removed']} role="status">
          {t('searchTools.removed', { name: removed.name })}{' '}
          <button
            // biome-ignore lint/a11y/noAutofocus: the button that had the focus is gone.
            autoFocus
            key={removed.href}
            type="button"
            className={css['action']}
            onClick={() => {
              setRemoved(undefined);
              onRestore(removed);
            }}
          >
            {t('searchTools.undo')}
          </button>
        </p>
      ) : null}
    </section>
  );
}
