import { use } from 'react';
import { CardPartsContext, type StoryInList } from '#src/components/device/card-parts.ts';
import { HiddenLine } from '#src/components/device/mutes/hidden-line.tsx';
import { showMuted } from '#src/reading/mutes/shown-muted.ts';

/** Says what is hidden of the stories of a list, by which mutes, and shows it in its place. */
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
    <HiddenLine
      count={found.length}
      by={[...by.values()]}
      isShown={!parts.isMuted(first.story)}
      onShow={(isShown) => showMuted(isShown ? location.pathname : undefined)}
    />
  );
}
