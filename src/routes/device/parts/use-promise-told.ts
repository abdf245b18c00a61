import { useEffect, useSyncExternalStore } from 'react';
import { t } from '#src/messages/messages.ts';
import {
  promiseAnswer,
  setPromiseAnswer,
  subscribeToPromise,
} from '#src/reading/saved/promise-answer.ts';
import { endsAfterWeek } from '#src/reading/store/browser-storage.ts';

/** What the browser answered at the first save, and what that means, for as many milliseconds. */
export function usePromiseTold(toldMs: number): readonly string[] {
  const answer = useSyncExternalStore(subscribeToPromise, promiseAnswer);
  useEffect(() => {
    if (answer === undefined) return;
    const timer = setTimeout(() => setPromiseAnswer(undefined), toldMs);
    return () => clearTimeout(timer);
  }, [answer, toldMs]);
  return answer === undefined ? [] : promiseWords(answer);
}

/** How long the browser keeps what is saved, as far as it says. */
export const promiseWords = (isPromised: boolean): readonly string[] => [
  t(isPromised ? 'mine.keeps' : 'mine.mayDelete'),
  ...(endsAfterWeek() ? [t('mine.sevenDays')] : []),
];
