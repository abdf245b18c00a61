import { SaveButton } from '#src/components/device/save-button.tsx';
import type { CardOrStory } from '#src/reading/saved/keep-story.ts';
import { useDevice } from '#src/reading/store/use-kept.ts';
import { useApp } from '../../app-context.ts';
import { saveCard } from '../../saved/save-card.ts';

type SaveControlProps = {
  readonly story: CardOrStory;
  readonly isSaved: boolean;
  readonly ofPage?: boolean;
};

/** The button that saves a story, or no longer. */
export function SaveControl({ story, isSaved, ofPage = false }: SaveControlProps) {
  const app = useApp();
  const device = useDevice();
  return (
    <SaveButton
      title={story.title}
      isSaved={isSaved}
      ofPage={ofPage}
      onToggle={() => void saveCard(app, device, story)}
    />
  );
}
