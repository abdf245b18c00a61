import { Button } from './button.tsx';
import { type ErrorKind, errorWords } from './error-words.ts';
import { StatePage } from './state-page.tsx';

type ErrorPanelProps = {
  readonly kind: ErrorKind;
  /** What could not be had, as the end of a sentence: `this story`, `the list of topics`. */
  readonly what: string;
  readonly onRetry: () => void;
  readonly onReload: () => void;
  /** 1 where it stands for the whole page. */
  readonly level?: 1 | 2;
};

/**
 * Says what could not be shown and why, and gives a way on. Never in place of what is on the screen
 * already.
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
