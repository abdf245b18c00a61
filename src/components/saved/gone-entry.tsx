import type { ReactNode } from 'react';
import type { SavedEntry } from '#src/content/saved/saved-entry.ts';
import { goneWords } from '#src/content/words/gone-words.ts';
import { t } from '#src/messages/messages.ts';
import css from './saved.module.css';

type GoneEntryProps = {
  readonly gone: SavedEntry['gone'];
  /** The link to a story that is there, but is kept in a shape that this version cannot read. */
  readonly children: ReactNode;
};

/** In place of a card: why there is none. */
export function GoneEntry({ gone, children }: GoneEntryProps) {
  return (
    <article className={css['gone']}>
      <h2 tabIndex={-1}>{gone ? t('saved.goneTitle') : children}</h2>
      {gone ? <p>{goneWords(gone)}</p> : null}
    </article>
  );
}
