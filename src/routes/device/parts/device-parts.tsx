import { useEffect, useMemo } from 'react';
import type { CardParts } from '#src/components/device/card-parts.ts';
import { readMarks } from '#src/reading/marks/read-marks.ts';
import { savedItems } from '#src/reading/saved/saved-items.ts';
import { useDevice, useKept } from '#src/reading/store/use-kept.ts';
import type { App } from '../../app.ts';
import { keepSaved } from '../../saved/keep-saved.ts';
import { CardTools } from './card-tools.tsx';
import { GoneStory } from './gone-story.tsx';
import { StoryTools } from './story-tools.tsx';
import { UndoNotice } from './undo-notice.tsx';

type DevicePartsProps = {
  readonly app: App;
  readonly onParts: (parts: CardParts) => void;
};

/** Gives cards what the device knows of them, and tells what was done. */
export function DeviceParts({ app, onParts }: DevicePartsProps) {
  const device = useDevice();
  const [items] = useKept('read');
  const [before] = useKept('readBefore');
  const [saved] = useKept('saved');
  const parts = useMemo(
    () =>
      items &&
      saved && {
        isRead: readMarks(items, before).isRead,
        isSaved: savedItems(saved).isSaved,
        Tools: CardTools,
        StoryTools,
        Gone: GoneStory,
      },
    [items, before, saved],
  );
  useEffect(() => {
    if (parts) onParts(parts);
  }, [parts, onParts]);
  useEffect(() => keepSaved(app, device), [app, device]);
  return <UndoNotice />;
}
