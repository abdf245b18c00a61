import css from './shared-words.module.css';

/** The words that two texts share: the reason for their link. */
export function SharedWords({ words }: { readonly words: readonly string[] }) {
  // A person linked them, and their headlines share no rare word.
  if (words.length === 0) return <p className={css['shared']}>Linked by the publisher</p>;
  return (
    <p className={css['shared']}>
      Linked by:{' '}
      {words.map((word, at) => (
        <span key={word}>
          {at > 0 ? ', ' : null}
          <b dir="auto">{word}</b>
        </span>
      ))}
    </p>
  );
}
