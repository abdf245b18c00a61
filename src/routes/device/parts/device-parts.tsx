import { useEffect, useMemo } from 'react';
import { flushSync } from 'react-dom';
import type { CardParts } from '#src/components/device/card-parts.ts';
import { OwnMute } from '#src/components/device/mutes/own-mute.tsx';
import { readMarks } from '#src/reading/marks/read-marks.ts';
import { useKept } from '#src/reading/store/use-kept.ts';
import type { App } from '../../app.ts';
import { FollowTools } from '../follow/follow-tools.tsx';
import { HiddenStories } from '../mutes/hidden-stories.tsx';
import { MUTES_READ } from '../mutes/mutes-read.ts';
import { useMirroredMutes } from '../mutes/use-mirrored-mutes.ts';
import { useMutes } from '../mutes/use-mutes.ts';
import { WordMuting } from '../mutes/word-muting.tsx';
import { CardTools } from './card-tools.tsx';
import { UndoNotice } from './undo-notice.tsx';

type DevicePartsProps = {
  readonly app: App | undefined;
  readonly onParts: (parts: CardParts) => void;
};

/** Gives cards what the device knows of them, and tells what was done. */
export function DeviceParts({ app, onParts }: DevicePartsProps) {
  const [items] = useKept('read');
  const [before] = useKept('readBefore');
  const mutes = useMutes(app);
  useMirroredMutes(mutes);
  const parts = useMemo(
    () =>
      items &&
      mutes && {
        isRead: readMarks(items, before).isRead,
        mutedBy: mutes.mutedBy,
        isMuted: mutes.isMuted,
        Hidden: HiddenStories,
        OwnMute,
        Follow: FollowTools,
        Tools: CardTools,
      },
    [items, before, mutes],
  );
  useEffect(() => {
    if (!parts) return;
    // At once, so that what hid stories before this code came can end without showing them.
    queueMicrotask(() => {
      flushSync(() => onParts(parts));
      dispatchEvent(new Event(MUTES_READ));
    });
  }, [parts, onParts]);
  return (
    <>
      <UndoNotice />
      <WordMuting />
    </>
  );
}
