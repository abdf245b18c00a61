import { use, useEffect, useState } from 'react';
import type { CardParts } from '#src/components/device/card-parts.ts';
import { SettingsContext } from '#src/reading/use-settings.ts';
import type { App } from '../app.ts';
import { onFirstMove } from './on-first-move.ts';

/**
 * What the device adds to cards: at the reader's first move, or after the first paint if the device
 * keeps something. Without its code, or without storage, cards are as everybody has them.
 */
export function useCardParts(app: App | undefined): CardParts | undefined {
  const [parts, setParts] = useState<CardParts>();
  const settings = use(SettingsContext);
  useEffect(() => {
    const start = (): unknown =>
      import('./start-device.tsx').then(
        ({ startDevice }) => startDevice(app, setParts, settings),
        () => undefined,
      );
    // Throws or rejects where storage is denied; older browsers have none.
    void (async () => (await indexedDB.databases()).length > 0 && start())().catch(() => undefined);
    return onFirstMove(start);
  }, [app, settings]);
  return parts;
}
