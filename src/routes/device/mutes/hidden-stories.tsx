import { use } from 'react';
import { CardPartsContext, type StoryInList } from '#src/components/device/card-parts.ts';
import { LeftOutLines } from '#src/components/device/left-out-lines.tsx';
import { showMuted } from '#src/reading/mutes/shown-muted.ts';
import type { LeftOutReason } from '#src/story-list/stories-left-out.ts';

const shownHere: ReadonlySet<LeftOutReason> = new Set(['muted']);
const noneShown: ReadonlySet<LeftOutReason> = new Set();

/** Says what is muted of stories and reports that only mutes hide, and shows it in its place. */
export function HiddenStories({ stories }: { readonly stories: readonly StoryInList[] }) {
  const parts = use(CardPartsContext);
  const found = stories.flatMap((story) => {
    const by = parts?.mutedBy(story) ?? [];
    return by.length > 0 ? [{ story, by }] : [];
  });
  const [first] = found;
  if (!(parts && first)) return null;
  const by = new Map(found.flatMap((each) => each.by.map((mute) => [mute.item, mute])));
  return (
    <LeftOutLines
      counts={{ muted: found.length, read: 0 }}
      by={[...by.values()]}
      opened={parts.isMuted(first.story) ? noneShown : shownHere}
      onShow={(_, isShown) => showMuted(isShown ? location.pathname : undefined)}
    />
  );
}
