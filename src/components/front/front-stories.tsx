import type { EditionCard } from '#src/content/bundle/front-file.ts';
import { FrontStory, type FrontStoryProps } from './front-story.tsx';

type FrontStoriesProps = Omit<FrontStoryProps, 'card'> & {
  readonly cards: readonly EditionCard[];
};

/** Stories of one level, one after the other. */
export function FrontStories({ cards, ...look }: FrontStoriesProps) {
  return cards.map((card) => <FrontStory key={card.slug} card={card} {...look} />);
}
