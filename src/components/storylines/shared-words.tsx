import { Fragment } from 'react';
import { language, t } from '#src/messages/messages.ts';
import { Message } from '../message.tsx';
import { type Marked, useTextMarks } from '../use-text-marks.ts';
import css from './shared-words.module.css';

type SharedWordsProps = {
  readonly words: readonly string[];
  /** One of the two, which are in one language. */
  readonly of: Marked;
};

/** The words that two texts share: the reason for their link. */
export function SharedWords({ words, of }: SharedWordsProps) {
  const marks = useTextMarks();
  // A person linked them, and their headlines share no rare word.
  if (words.length === 0)
    return <p className={css['shared']}>{t('storylines.linkedByPublisher')}</p>;
  const shared = words.map((word, at) => (
    <Fragment key={word}>
      {at > 0 ? language().comma : null}
      <b {...marks(of, 'line')}>{word}</b>
    </Fragment>
  ));
  return (
    <p className={css['shared']}>
      <Message of="storylines.linkedBy" values={{ words: shared }} />
    </p>
  );
}
