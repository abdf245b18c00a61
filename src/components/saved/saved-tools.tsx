import { useId } from 'react';
import { type SavedOrder, savedOrders } from '#src/content/saved/sort-saved.ts';
import { t } from '#src/messages/messages.ts';
import css from './saved-tools.module.css';

/** What of the saved stories is shown, and in what order. */
export type SavedView = {
  readonly text: string;
  /** Empty for all. */
  readonly tag: string;
  readonly order: SavedOrder;
};

type SavedToolsProps = {
  readonly view: SavedView;
  /** All tags, in order. */
  readonly tags: readonly string[];
  readonly shown: number;
  readonly of: number;
  readonly onView: (change: Partial<SavedView>) => void;
};

/** Searches, filters and orders saved stories. */
export function SavedTools({ view, tags, shown, of, onView }: SavedToolsProps) {
  const id = useId();
  return (
    <div className={css['tools']}>
      <p>
        <label htmlFor={`${id}q`}>{t('saved.find')}</label>
        <input
          id={`${id}q`}
          type="search"
          dir="auto"
          autoComplete="off"
          value={view.text}
          onChange={({ target }) => onView({ text: target.value })}
        />
      </p>
      {tags.length === 0 ? null : (
        <p>
          <label htmlFor={`${id}t`}>{t('saved.tag')}</label>
          <select
            id={`${id}t`}
            value={view.tag}
            onChange={({ target }) => onView({ tag: target.value })}
          >
            <option value="">{t('saved.allTags')}</option>
            {tags.map((tag) => (
              <option key={tag} value={tag} dir="auto">
                {tag}
              </option>
            ))}
          </select>
        </p>
      )}
      <p>
        <label htmlFor={`${id}o`}>{t('saved.order')}</label>
        <select
          id={`${id}o`}
          value={view.order}
          onChange={({ target }) => {
            const chosen = savedOrders.find(([order]) => order === target.value);
            if (chosen) onView({ order: chosen[0] });
          }}
        >
          {savedOrders.map(([order, label]) => (
            <option key={order} value={order}>
              {t(label)}
            </option>
          ))}
        </select>
      </p>
      <p className={css['count']} role="status">
        {shown === of ? t('site.stories', { n: of }) : t('saved.shown', { shown, n: of })}
      </p>
    </div>
  );
}
