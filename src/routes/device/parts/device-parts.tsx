import { useEffect, useMemo } from 'react';
import type { CardParts } from '#src/components/device/card-parts.ts';
import { readMarks } from '#src/reading/marks/read-marks.ts';
import { useKept } from '#src/reading/store/use-kept.ts';
import { CardTools } from './card-tools.tsx';
import { UndoNotice } from './undo-notice.tsx';

/** Gives cards what the device knows of them, and tells what was done. */
export function DeviceParts({ onParts }: { readonly onParts: (parts: CardParts) => void }) {
  const [items] = useKept('read');
  const [before] = useKept('readBefore');
  const parts = useMemo(
    () => items && { isRead: readMarks(items, before).isRead, Tools: CardTools },
    [items, before],
  );
  useEffect(() => {
    if (parts) onParts(parts);
  }, [parts, onParts]);
  return <UndoNotice />;
}
