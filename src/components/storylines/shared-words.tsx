import css from './shared-words.module.css';

/** The words that two stories share: the reason why they are linked. */
export function SharedWords({ words }: { readonly words: readonly string[] }) {
  return (
    <p className={css['shared']}>
      Both say{' '}
      {words.map((word, at) => (
        <span key={word}>
          {at > 0 ? ', ' : null}
          <b dir="auto">{word}</b>
        </span>
      ))}
    </p>
  );
}
