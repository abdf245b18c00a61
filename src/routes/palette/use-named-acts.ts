import { useMemo } from 'react';

import { t } from '#src/messages/messages.ts';
import { followedKey, setFollowed } from '#src/reading/follows/follow.ts';
import { mute, unmute } from '#src/reading/mutes/change-mutes.ts';
import { mutedKey } from '#src/reading/mutes/mute.ts';
import { useDevice, useKept } from '#src/reading/store/use-kept.ts';
import { askToMute } from '../device/mutes/asked-mute.ts';
import type { PaletteEntry } from './palette-entry.ts';

/** A topic or an outlet, as the palette has it. */
export type Named = {
  readonly of: 'topic' | 'outlet';
  readonly key: string;
  readonly name: string;
  readonly lang?: string | undefined;
};

/** What can be done with each topic and outlet: to follow or to mute it, or to end that. */
export function useNamedActs(things: readonly Named[]): readonly PaletteEntry[] {
  const device = useDevice();
  const [followed] = useKept('followed');
  const [muted] = useKept('muted');
  return useMemo(() => {
    if (!(followed && muted)) return [];
    const kind = t('palette.command');
    return [
      { id: 'muteWords', label: t('mine.muteAWord'), kind, run: () => askToMute('') },
      ...things.flatMap((thing): PaletteEntry[] => {
        const { of, key, name, lang } = thing;
        const isFollowed = followed.has(followedKey(thing));
        const item = mutedKey(of, key);
        const isMuted = muted.has(item);
        return [
          {
            id: `follow:${of}:${key}`,
            label: t(isFollowed ? 'mine.unfollowName' : 'mine.followName', { name }),
            kind,
            run: () => void setFollowed(device, thing, !isFollowed),
          },
          {
            id: `mute:${of}:${key}`,
            label: t(isMuted ? 'mine.unmuteName' : 'mine.muteName', { name }),
            kind,
            run: () => void (isMuted ? unmute : mute)(device, { item, name, lang }),
          },
        ];
      }),
    ];
  }, [device, followed, muted, things]);
}
