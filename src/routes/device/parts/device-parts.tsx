import { useEffect, useMemo } from 'react';
import { flushSync } from 'react-dom';
import type { CardParts } from '#src/components/device/card-parts.ts';
import { OwnMute } from '#src/components/device/mutes/own-mute.tsx';
import { type ReadMarks, readMarks } from '#src/reading/marks/read-marks.ts';
import { MUTES_READ } from '#src/reading/mutes/mute-mirror.ts';
import { useKept } from '#src/reading/store/use-kept.ts';
import { useSettings } from '#src/reading/use-settings.ts';
import type { App } from '../../app.ts';
import { FollowTools } from '../follow/follow-tools.tsx';
import { HiddenStories } from '../mutes/hidden-stories.tsx';
import { LeftOut } from '../mutes/left-out-in-list.tsx';
import { mutedStories } from '../mutes/muted-stories.ts';
import { useMirroredMutes } from '../mutes/use-mirrored-mutes.ts';
import { type Mutes, useMutes } from '../mutes/use-mutes.ts';
import { WordMuting } from '../mutes/word-muting.tsx';
import { CardTools, CardWord } from './card-tools.tsx';
import { leavesOut, readStories } from './leaves-out.ts';
import { UndoNotice } from './undo-notice.tsx';

type Known = {
  readonly marks: ReadMarks;
  readonly mutes: Mutes;
  readonly hideRead: boolean;
  readonly app: App | undefined;
};

const cardParts = ({ marks, mutes, hideRead, app }: Known): CardParts => ({
  isRead: marks.isRead,
  hidesRead: hideRead,
  leavesOut: leavesOut([
    ...(app && mutes.active.length > 0 ? [mutedStories(app, mutes)] : []),
    ...(hideRead ? [readStories(marks)] : []),
  ]),
  mutedBy: mutes.mutedBy,
  isMuted: mutes.isMuted,
  LeftOut,
  Hidden: HiddenStories,
  OwnMute,
  Follow: FollowTools,
  Tools: CardTools,
  Word: CardWord,
});

type DevicePartsProps = {
  readonly app: App | undefined;
  readonly onParts: (parts: CardParts) => void;
};

/** Gives cards and lists what the device knows of them, and tells what was done. */
export function DeviceParts({ app, onParts }: DevicePartsProps) {
  const [items] = useKept('read');
  const [before] = useKept('readBefore');
  const [{ hideRead }] = useSettings();
  const mutes = useMutes(app);
  useMirroredMutes(mutes);
  const parts = useMemo(
    () =>
      items &&
      before &&
      mutes &&
      cardParts({ marks: readMarks(items, before), mutes, hideRead, app }),
    [items, before, mutes, hideRead, app],
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
