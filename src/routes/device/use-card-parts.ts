import { useEffect, useState } from 'react';
import type { CardParts } from '#src/components/device/card-parts.ts';
import type { App } from '../app.ts';

/** Milliseconds after which a page asks the device: the first view and its code come first. */
const AFTER_MS = 300;

/**
 * What the device adds to cards, after the first view was painted. Without its code, or without
 * storage, cards are as everybody has them.
 */
export function useCardParts(app: App | undefined): CardParts | undefined {
  const [parts, setParts] = useState<CardParts>();
  useEffect(() => {
    const timer = setTimeout(
      () =>
        import('./start-device.tsx').then(
          ({ startDevice }) => startDevice(app, setParts),
          () => undefined,
        ),
      // What is muted must not wait.
      'muting' in document.documentElement.dataset ? 0 : AFTER_MS,
    );
    return () => clearTimeout(timer);
  }, [app]);
  return parts;
}
