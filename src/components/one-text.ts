import type { ReactNode } from 'react';

/** Parts with texts side by side as one, between which pages would have a comment. */
export function oneText(parts: readonly ReactNode[]): ReactNode[] {
  const all: ReactNode[] = [];
  for (const part of parts) {
    const before = all.at(-1);
    if (typeof part === 'string' && typeof before === 'string') all.splice(-1, 1, before + part);
    else all.push(part);
  }
  return all;
}
