import { ForeignText } from '../foreign-text.tsx';
import { Message } from '../message.tsx';
import css from './result.module.css';

/** The words of a search that a story lacks, struck out. */
export function MissingWords({ words }: { readonly words: readonly string[] }) {
  return (
    <p className={css['missing']}>
      <Message
        of="search.missing"
        values={{
          words: words.flatMap((word, at) => [
            at > 0 ? ' ' : '',
            <s key={word}>
              <ForeignText>{word}</ForeignText>
            </s>,
          ]),
        }}
      />
    </p>
  );
}
