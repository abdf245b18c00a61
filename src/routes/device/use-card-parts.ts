import { use, useEffect, useState } from 'react';
import type { CardParts } from '#src/components/device/card-parts.ts';
import { SettingsContext } from '#src/reading/use-settings.ts';

/** Milliseconds after which a page asks the device: the first view and its code come first. */
const AFTER_MS = 300;

/**
 * What the device adds to cards, after the first view was painted. Without its code, or without
 * storage, cards are as everybody has them.
 */
export function useCardParts(): CardParts | undefined {
  const [parts, setParts] = useState<CardParts>();
  const settings = use(SettingsContext);
  useEffect(() => {
    const timer = setTimeout(
      () =>
        import('./start-device.tsx').then(
          ({ startDevice }) => startDevice(setParts, settings),
          () => undefined,
        ),
      AFTER_MS,
    );
    return () => clearTimeout(timer);
  }, [settings]);
  return parts;
}
