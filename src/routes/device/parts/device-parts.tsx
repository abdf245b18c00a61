import { useEffect, useMemo } from 'react';
import type { CardParts } from '#src/components/device/card-parts.ts';
import { LeftOutStories } from '#src/components/device/left-out-stories.tsx';
import { type ReadMarks, readMarks } from '#src/reading/marks/read-marks.ts';
import { savedItems } from '#src/reading/saved/saved-items.ts';
import type { KeptOf } from '#src/reading/store/device-store.ts';
import { useDevice, useKept } from '#src/reading/store/use-kept.ts';
import { useSettings } from '#src/reading/use-settings.ts';
import type { App } from '../../app.ts';
import { keepSaved } from '../../saved/keep-saved.ts';
import { CardTools, CardWord } from './card-tools.tsx';
import { GoneStory } from './gone-story.tsx';
import { leavesOut, readStories } from './leaves-out.ts';
import { StoryTools } from './story-tools.tsx';
import { UndoNotice } from './undo-notice.tsx';

type KnownHere = {
  readonly marks: ReadMarks;
  readonly saved: KeptOf<'saved'>;
  readonly hideRead: boolean;
};

const cardParts = ({ marks, saved, hideRead }: KnownHere): CardParts => ({
  isRead: marks.isRead,
  isSaved: savedItems(saved).isSaved,
  hidesRead: hideRead,
  leavesOut: leavesOut(hideRead ? [readStories(marks)] : []),
  LeftOut: LeftOutStories,
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
  const parts = useMemo(
    () =>
      items && before && saved && cardParts({ marks: readMarks(items, before), saved, hideRead }),
    [items, before, saved, hideRead],
  );
  useEffect(() => {
    if (parts) onParts(parts);
  }, [parts, onParts]);
  useEffect(() => keepSaved(app, device), [app, device]);
  return <UndoNotice />;
}
