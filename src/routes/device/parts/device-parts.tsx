import { useEffect, useMemo } from 'react';
import { flushSync } from 'react-dom';
import type { CardParts } from '#src/components/device/card-parts.ts';
import { OwnMute } from '#src/components/device/mutes/own-mute.tsx';
import { type ReadMarks, readMarks } from '#src/reading/marks/read-marks.ts';
import { MUTES_READ } from '#src/reading/mutes/mute-mirror.ts';
import { savedItems } from '#src/reading/saved/saved-items.ts';
import type { KeptOf } from '#src/reading/store/device-store.ts';
import { useDevice, useKept } from '#src/reading/store/use-kept.ts';
import { useSettings } from '#src/reading/use-settings.ts';
import type { App } from '../../app.ts';
import { keepSaved } from '../../saved/keep-saved.ts';
import { FollowTools } from '../follow/follow-tools.tsx';
import { HiddenStories } from '../mutes/hidden-stories.tsx';
import { LeftOut } from '../mutes/left-out-in-list.tsx';
import { mutedStories } from '../mutes/muted-stories.ts';
import { useMirroredMutes } from '../mutes/use-mirrored-mutes.ts';
import { type Mutes, useMutes } from '../mutes/use-mutes.ts';
import { WordMuting } from '../mutes/word-muting.tsx';
import { followFile } from '../step/follow-file.ts';
import { CardTools, CardWord } from './card-tools.tsx';
import { GoneStory } from './gone-story.tsx';
import { leavesOut, readStories } from './leaves-out.ts';
import { StoryTools } from './story-tools.tsx';
import { UndoNotice } from './undo-notice.tsx';

type KnownHere = {
  readonly app: App;
  readonly marks: ReadMarks;
  readonly saved: KeptOf<'saved'>;
  readonly mutes: Mutes;
  readonly hideRead: boolean;
};

const cardParts = ({ app, marks, saved, mutes, hideRead }: KnownHere): CardParts => ({
  isRead: marks.isRead,
  isSaved: savedItems(saved).isSaved,
  hidesRead: hideRead,
  leavesOut: leavesOut([
    ...(mutes.active.length > 0 ? [mutedStories(app, mutes)] : []),
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
  StoryTools,
  Gone: GoneStory,
});

type DevicePartsProps = {
  readonly app: App;
  readonly onParts: (parts: CardParts) => void;
};

/** Gives cards and lists what the device knows of them, and tells what was done. */
export function DeviceParts({ app, onParts }: DevicePartsProps) {
  const device = useDevice();
  const [items] = useKept('read');
  const [before] = useKept('readBefore');
  const [saved] = useKept('saved');
  const [{ hideRead }] = useSettings();
  const mutes = useMutes(app);
  useMirroredMutes(mutes);
  const parts = useMemo(
    () =>
      items &&
      before &&
      saved &&
      mutes &&
      cardParts({ app, marks: readMarks(items, before), saved, mutes, hideRead }),
    [app, items, before, saved, mutes, hideRead],
  );
  useEffect(() => {
    if (!parts) return;
    // At once, so that what hid stories before this code came can end without showing them.
    queueMicrotask(() => {
      flushSync(() => onParts(parts));
      dispatchEvent(new Event(MUTES_READ));
    });
  }, [parts, onParts]);
  useEffect(() => keepSaved(app, device), [app, device]);
  // Without its code, the file stays as it is.
  useEffect(() => void followFile().catch(() => undefined), []);
  return (
    <>
      <UndoNotice />
      <WordMuting />
    </>
  );
}
