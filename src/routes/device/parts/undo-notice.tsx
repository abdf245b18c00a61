import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { ActNotice } from '#src/components/device/act-notice.tsx';
import { t } from '#src/messages/messages.ts';
import { endLatestAct, latestAct, subscribeToActs } from '#src/reading/acts/latest-act.ts';
import { undoAct } from '#src/reading/acts/undo-act.ts';
import { useDevice } from '#src/reading/store/use-kept.ts';
import { actWords } from './act-words.ts';

/** Milliseconds for which an act is told. */
const TOLD_MS = 10_000;

/** Tells what was done last, and undoes it. */
export function UndoNotice() {
  const device = useDevice();
  const act = useSyncExternalStore(subscribeToActs, latestAct);
  const key = act?.key;
  useEffect(() => {
    if (key === undefined) return;
    const timer = setTimeout(() => endLatestAct(key), TOLD_MS);
    return () => clearTimeout(timer);
  }, [key]);
  const undo = useCallback(() => {
    if (key !== undefined) void undoAct(device, key);
  }, [device, key]);
  const count = act?.count;
  return (
    <ActNotice
      act={
        act && {
          ...act,
          did: t(actWords[act.what]),
          ...(count !== undefined && { name: t('site.stories', { n: count }) }),
        }
      }
      onUndo={undo}
    />
  );
}
