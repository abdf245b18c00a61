import type { Talk } from '#src/content/coverage/sources.ts';

const RING = 'M1 7a6 6 0 1 1 12 0a6 6 0 1 1-12 0M2.2 7a4.8 4.8 0 1 0 9.6 0a4.8 4.8 0 1 0-9.6 0';

/** Several dots, a single one, one that returns to itself, and an empty ring. */
const shapes: Readonly<Record<Talk, string>> = {
  many: 'M2 10a2 2 0 1 1 4 0a2 2 0 1 1-4 0M8 10a2 2 0 1 1 4 0a2 2 0 1 1-4 0M5 5a2 2 0 1 1 4 0a2 2 0 1 1-4 0',
  1: `${RING}M5 7a2 2 0 1 1 4 0a2 2 0 1 1-4 0`,
  self: 'M5 7a2 2 0 1 1 4 0a2 2 0 1 1-4 0M12.5 7a5.5 5.5 0 1 1-2-4.2l.9-.9.4 3.4-3.4-.4.9-.9a4 4 0 1 0 1.7 3z',
  unknown: RING,
};

/** Who reports a story, by shape. */
export function TalkShape({ talk }: { readonly talk: Talk }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d={shapes[talk]} />
    </svg>
  );
}
