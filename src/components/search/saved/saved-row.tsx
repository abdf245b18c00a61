import { useRef } from 'react';
import { t } from '#src/messages/messages.ts';
import { Link } from '../../page-link.tsx';
import { NameForm } from './name-form.tsx';
import css from './saved-searches.module.css';
import { useNaming } from './use-naming.ts';

export type SavedSearch = {
  /** Address below the site's base. */
  readonly href: string;
  readonly name: string;
  /** Stories since it was last opened; undefined until they are counted. */
  readonly fresh?: number | undefined;
};

type SavedRowProps = {
  readonly search: SavedSearch;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
};

/** One saved search; its name can be changed in its place. */
export function SavedRow({ search: { href, name, fresh }, onRename, onRemove }: SavedRowProps) {
  const rename = useRef<HTMLButtonElement>(null);
  const [isNaming, setNaming] = useNaming(() => rename.current);
  if (isNaming)
    return (
      <li className={css['row']}>
        <NameForm
          name={name}
          onName={(next) => {
            setNaming(false);
            onRename(next);
          }}
          onCancel={() => setNaming(false)}
        />
      </li>
    );
  return (
    <li className={css['row']}>
      <Link className={css['name']} to={href} dir="auto">
        {name}
      </Link>
      {fresh ? (
        <span className={css['fresh']}>{t('searchTools.newStories', { n: fresh })}</span>
      ) : null}
      <span className={css['actions']}>
        <button
          ref={rename}
          type="button"
          className={css['action']}
          onClick={() => setNaming(true)}
        >
          {t('searchTools.rename')}
          <span className="unseen"> {name}</span>
        </button>
        <button type="button" className={css['action']} onClick={onRemove}>
          {t('searchTools.removeIt')}
          <span className="unseen"> {name}</span>
        </button>
      </span>
    </li>
  );
}
