import { useEffect, useState } from 'react';
import { onFirstMove } from '../device/on-first-move.ts';

/** True from the reader's first input on. */
export function useFirstMove(): boolean {
  const [moved, setMoved] = useState(false);
  useEffect(() => onFirstMove(() => setMoved(true)), []);
  return moved;
}
