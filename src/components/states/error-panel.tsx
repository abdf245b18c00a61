import { joinSentences } from '#src/messages/join-sentences.ts';
import { t } from '#src/messages/messages.ts';
import { Button } from './button.tsx';
import { type ErrorKind, errorWords } from './error-words.ts';
import { StatePage } from './state-page.tsx';
import { type Thing, things } from './things.ts';

type ErrorPanelProps = {
  readonly kind: ErrorKind;
  /** What is missing. */
  readonly what: Thing;
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
  const { title, help, remedy } = errorWords(kind);
  return (
    <StatePage level={level} title={t(title)} alert>
      <p>{joinSentences(t(things[what].failed), t(help))}</p>
      {remedy === 'retry' ? (
        <Button onPress={onRetry}>{t('site.retry')}</Button>
      ) : (
        <Button onPress={onReload}>{t('site.reload')}</Button>
      )}
    </StatePage>
  );
}
