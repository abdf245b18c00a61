import { Button } from './button.tsx';
import { type ErrorKind, errorWords } from './error-words.ts';
import { StatePage } from './state-page.tsx';

type ErrorPanelProps = {
  readonly kind: ErrorKind;
  /** The missing thing, as the end of a sentence: `this story`, `the list of topics`. */
  readonly what: string;
  readonly onRetry: () => void;
  readonly onReload: () => void;
  /** 1 if it replaces the whole page. */
  readonly level?: 1 | 2;
};

/**
 * Says what could not be shown and why, and what to do. Never replaces what is already on the
 * screen.
 */
export function ErrorPanel({ kind, what, onRetry, onReload, level = 2 }: ErrorPanelProps) {
  const { title, happened, advice, remedy } = errorWords(kind, what);
  return (
    <StatePage level={level} title={title} alert>
      <p>
        {happened} {advice}
      </p>
      {remedy === 'retry' ? (
        <Button onPress={onRetry}>Try again</Button>
      ) : (
        <Button onPress={onReload}>Reload the page</Button>
      )}
    </StatePage>
  );
}
