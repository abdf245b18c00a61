import { useSyncExternalStore } from 'react';
import { MuteDialog } from '#src/components/device/mutes/mute-dialog.tsx';
import { mute } from '#src/reading/mutes/change-mutes.ts';
import { mutedWordKey } from '#src/reading/mutes/mute.ts';
import { useDevice } from '#src/reading/store/use-kept.ts';
import { askedMute, askToMute, subscribeToAskedMute } from './asked-mute.ts';
import { endOfLength } from './end-of-length.ts';

/** The dialog that mutes words, while it was asked for. */
export function WordMuting() {
  const device = useDevice();
  const words = useSyncExternalStore(subscribeToAskedMute, askedMute);
  if (words === undefined) return null;
  return (
    <MuteDialog
      words={words}
      isWord={(text) => mutedWordKey(text) !== undefined}
      onMute={(name, length) => {
        const item = mutedWordKey(name);
        if (item !== undefined)
          void mute(device, { item, name, until: endOfLength(length, Date.now()) });
      }}
      onClose={() => askToMute(undefined)}
    />
  );
}
