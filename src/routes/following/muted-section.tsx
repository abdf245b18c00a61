import { MutedList } from '#src/components/following/muted-list.tsx';
import { mute, unmute } from '#src/reading/mutes/change-mutes.ts';
import { mutesAt } from '#src/reading/mutes/mute.ts';
import { useDevice, useKept } from '#src/reading/store/use-kept.ts';
import { askToMute } from '../device/mutes/asked-mute.ts';
import { endOfLength } from '../device/mutes/end-of-length.ts';

/** What the reader muted, with its ends. */
export function MutedSection() {
  const device = useDevice();
  const [items] = useKept('muted');
  if (!items) return null;
  const now = Date.now();
  return (
    <MutedList
      mutes={mutesAt(items, now).toSorted((a, b) => a.name.localeCompare(b.name))}
      onUnmute={(each) => void unmute(device, each)}
      onLength={(each, length) =>
        void mute(device, { ...each, until: endOfLength(length, Date.now()) })
      }
      onMuteWords={() => askToMute('')}
    />
  );
}
