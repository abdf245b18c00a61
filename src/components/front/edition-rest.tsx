import type { EditionCard } from '#src/content/bundle/front-file.ts';
import { t } from '#src/messages/messages.ts';
import { topicPath } from '#src/url/paths.ts';
import { ForeignText } from '../foreign-text.tsx';
import { Link } from '../page-link.tsx';
import css from './edition-rest.module.css';
import { FrontSection } from './front-section.tsx';
import { FrontStories } from './front-stories.tsx';
import { type EditionDays, FrontStory, type FrontStoryProps } from './front-story.tsx';
import { topicBlocks } from './topic-blocks.ts';

type EditionRestProps = {
  /** The stories below the first, in their order. */
  readonly cards: readonly EditionCard[];
  readonly edition: EditionDays;
};

/** With more stories than these, a block for each topic instead of one list. */
const ONE_LIST = 24;

/** Whether the stories below the first are one list. */
export const isOneList = (cards: readonly EditionCard[]): boolean => cards.length <= ONE_LIST;

/** The rest of the edition: one list if it is short, else a block for each larger topic. */
export function EditionRest({ cards, edition }: EditionRestProps) {
  if (isOneList(cards)) return <Also cards={cards} level="brief" edition={edition} />;
  const { blocks, rest } = topicBlocks(cards);
  return (
    <>
      <div className={css['blocks']}>
        {blocks.map(({ topic, cards: [first, ...others] }) => (
          <FrontSection
            key={topic.slug}
            id={`on-${topic.slug}`}
            title={
              <Link to={topicPath(topic.slug)}>
                <ForeignText of={topic}>{topic.name}</ForeignText>
              </Link>
            }
          >
            <div className={css['block']}>
              {first ? (
                <FrontStory card={first} level="brief" heading={3} edition={edition} />
              ) : null}
              <FrontStories cards={others} level="headline" heading={3} edition={edition} />
            </div>
          </FrontSection>
        ))}
      </div>
      {rest.length > 0 ? <Also cards={rest} level="headline" edition={edition} /> : null}
    </>
  );
}

type AlsoProps = EditionRestProps & Pick<FrontStoryProps, 'level'>;

function Also({ cards, level, edition }: AlsoProps) {
  return (
    <FrontSection id="also" title={t('site.alsoInEdition')}>
      <div className={css['columns']}>
        <FrontStories cards={cards} level={level} heading={3} edition={edition} />
      </div>
    </FrontSection>
  );
}
