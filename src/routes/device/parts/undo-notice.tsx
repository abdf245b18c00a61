import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { ActNotice } from '#src/components/device/act-notice.tsx';
import { t } from '#src/messages/messages.ts';
import { endLatestAct, latestAct, subscribeToActs } from '#src/reading/acts/latest-act.ts';
import { undoAct } from '#src/reading/acts/undo-act.ts';
import { useDevice, useDeviceTrouble } from '#src/reading/store/use-kept.ts';
import { useTroubleSaid } from '../device-notice.tsx';
import { actWords } from './act-words.ts';
import { AllSaved } from './all-saved.tsx';
import { usePromiseTold } from './use-promise-told.ts';

/** Milliseconds for which an act is told. */
const TOLD_MS = 10_000;

/** Tells what was done last, and undoes it. */
export function UndoNotice() {
  const device = useDevice();
  const act = useSyncExternalStore(subscribeToActs, latestAct);
  const trouble = useDeviceTrouble();
  const promised = usePromiseTold(TOLD_MS);
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
  // That the device keeps nothing at all is said once; that there is no room, at each act.
  const isLost = act?.isKept === false;
  const said = useTroubleSaid(isLost && trouble !== 'full' ? key : undefined);
  const lost = isLost && trouble === 'full' ? t('mine.notKept') : said;
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
      link={act?.what === 'saved' ? <AllSaved /> : null}
      notes={[lost, ...promised].filter((note) => note !== undefined)}
    />
  );
}
