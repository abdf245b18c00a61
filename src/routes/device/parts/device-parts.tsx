import { useEffect, useMemo } from 'react';
import type { CardParts } from '#src/components/device/card-parts.ts';
import { LeftOutStories } from '#src/components/device/left-out-stories.tsx';
import { type ReadMarks, readMarks } from '#src/reading/marks/read-marks.ts';
import { useKept } from '#src/reading/store/use-kept.ts';
import { useSettings } from '#src/reading/use-settings.ts';
import { CardTools, CardWord } from './card-tools.tsx';
import { leavesOut, readStories } from './leaves-out.ts';
import { UndoNotice } from './undo-notice.tsx';

const cardParts = (marks: ReadMarks, hideRead: boolean): CardParts => ({
  isRead: marks.isRead,
  hidesRead: hideRead,
  leavesOut: leavesOut(hideRead ? [readStories(marks)] : []),
  LeftOut: LeftOutStories,
  Tools: CardTools,
  Word: CardWord,
});

/** Gives cards and lists what the device knows of them, and tells what was done. */
export function DeviceParts({ onParts }: { readonly onParts: (parts: CardParts) => void }) {
  const [items] = useKept('read');
  const [before] = useKept('readBefore');
  const [{ hideRead }] = useSettings();
  const parts = useMemo(
    () => items && before && cardParts(readMarks(items, before), hideRead),
    [items, before, hideRead],
  );
  useEffect(() => {
    if (parts) onParts(parts);
  }, [parts, onParts]);
  return <UndoNotice />;
}
