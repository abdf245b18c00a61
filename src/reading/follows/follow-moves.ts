import type { DeviceStore } from '../store/device-store.ts';

/** A former key and the present one, both without their kind. */
export type Move = { readonly from: string; readonly to: string };

/**
 * Gives followed and muted topics, or followed storylines, the addresses to which these moved. No
 * act of the reader: it cannot be undone, and changes nothing that they see.
 */
export async function followMoves(
  device: DeviceStore,
  of: 'topic' | 'storyline',
  moves: readonly Move[],
): Promise<void> {
  const kinds = of === 'topic' ? (['followed', 'muted'] as const) : (['followed'] as const);
  for (const kind of kinds) {
    const items = await device.load(kind);
    const moved = moves.flatMap(({ from, to }) => {
      const value = items.get(`${of}:${from}`);
      return value && from !== to ? [{ from: `${of}:${from}`, to: `${of}:${to}`, value }] : [];
    });
    if (moved.length === 0) continue;
    await device.changeAll((add) => {
      for (const { from, to, value } of moved) {
        if (kind === 'muted') add('muted', to, (known) => known ?? value);
        else add('followed', to, (known) => known ?? value);
        add(kind, from, () => undefined);
      }
    });
  }
}
