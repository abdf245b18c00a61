import { doAct } from '../acts/do-act.ts';
import type { MutedItem } from '../kinds/follow-items.ts';
import type { DeviceStore } from '../store/device-store.ts';

/** What is to be muted: the key of its item, and how the reader knows it. */
export type Muting = {
  readonly item: string;
  readonly name: string;
  readonly lang?: string | undefined;
  /** When it ends by itself, in milliseconds since 1970; undefined: never. */
  readonly until?: number | undefined;
};

/** Mutes, or gives a mute another end; an act that can be undone. */
export const mute = (device: DeviceStore, { item, name, lang, until }: Muting): Promise<boolean> =>
  doAct(device, { what: 'muted', name, lang }, (add) =>
    add(
      'muted',
      item,
      (before): MutedItem => ({
        name,
        lang,
        since: before?.since ?? Date.now(),
        ...(until === undefined ? {} : { until }),
      }),
    ),
  );

/** Ends a mute; an act that can be undone. */
export const unmute = (
  device: DeviceStore,
  { item, name, lang }: Omit<Muting, 'until'>,
): Promise<boolean> =>
  doAct(device, { what: 'unmuted', name, lang }, (add) => add('muted', item, () => undefined));
