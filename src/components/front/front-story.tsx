import { use } from 'react';
import type { EditionCard } from '#src/content/bundle/front-file.ts';
import { saysMore } from '#src/content/text/says-more.ts';
import { t } from '#src/messages/messages.ts';
import { outletPath, storyPath } from '#src/url/paths.ts';
import { ToolsHere, WordHere } from '../device/card-part.tsx';
import { ForeignText } from '../foreign-text.tsx';
import { Message } from '../message.tsx';
import { Link } from '../page-link.tsx';
import { Picture } from '../pictures/picture.tsx';
import { usePicture } from '../pictures/use-picture.ts';
import { ReadingContext } from '../reading-context.ts';
import { CarriedBy } from '../story/carried-by.tsx';
import { followHeadline } from '../story/follow-headline.ts';
import { StoryMarks } from '../story/story-marks.tsx';
import { useTextMarks } from '../use-text-marks.ts';
import { EditionTime } from './edition-time.tsx';
import css from './front-story.module.css';

/** How large a story stands on the front page: by its rank, never by its picture. */
type Level = 'lead' | 'second' | 'brief' | 'headline';

export type EditionDays = { readonly from: string; readonly to: string };

export type FrontStoryProps = {
  readonly card: EditionCard;
  readonly level: Level;
  /** Heading level: 2 for what stands alone, 3 below a heading. */
  readonly heading: 2 | 3;
  readonly edition: EditionDays;
};

/** A story on the front page: its headline first, its picture last in the order of reading. */
export function FrontStory({ card, level, heading, edition }: FrontStoryProps) {
  const marks = useTextMarks();
  const { images } = use(ReadingContext);
  const Headline = `h${heading}` as const;
  const isLarge = level === 'lead' || level === 'second';
  const picture = usePicture(
    images && level !== 'headline' ? card.image : undefined,
    // Columns line up with the largest stories, and stand beside each other below them.
    isLarge ? 'never' : 'below',
  );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the headline's link is the way by keyboard; this widens it for pointers.
    <article
      className={css['story']}
      data-level={level}
      data-set={picture ? 'picture' : 'type'}
      onClick={followHeadline}
    >
      <div className={css['head']}>
        {card.pinned ? <p className={css['pinned']}>{t('site.pinned')}</p> : null}
        <StoryMarks kind={card.kind} unpublished={card.unpublished} />
        <Headline className={css['headline']} {...marks(card)}>
          <Link to={storyPath(card.slug)} data-headline="">
            {card.title}
          </Link>
        </Headline>
        <p className={css['source']} data-facts="">
          <span>
            <Link className={css['outlet']} to={outletPath(card.outlet.domain)}>
              <ForeignText of={card.outlet}>{card.outlet.name}</ForeignText>
            </Link>
          </span>{' '}
          <EditionTime card={card} {...edition} />{' '}
          {level === 'headline' && card.sources === undefined ? null : (
            <CarriedBy story={card} className={css['coverage']} />
          )}
        </p>
        <span className={css['word']}>
          <WordHere card={card} />
        </span>
        <ToolsHere card={card} />
      </div>
      {picture ? (
        <div className={css['picture']}>
          <Picture
            picture={picture}
            shape={level === 'lead' ? 'wide' : 'square'}
            priority={level === 'lead'}
            large={level === 'lead'}
          />
        </div>
      ) : null}
      {isLarge && saysMore(card) ? (
        <p className={css['excerpt']} {...marks(card)}>
          {card.excerpt}
        </p>
      ) : null}
      {card.also ? <Also stories={card.also} /> : null}
    </article>
  );
}

/** Further stories of the same event, a line each. */
function Also({ stories }: { readonly stories: NonNullable<EditionCard['also']> }) {
  const marks = useTextMarks();
  return (
    <ul className={css['also']} aria-label={t('site.alsoOnEvent')}>
      {stories.map((story) => (
        <li key={story.slug}>
          <Message
            of="site.alsoBy"
            values={{
              outlet: <ForeignText of={story.outlet}>{story.outlet.name}</ForeignText>,
              title: (
                <Link to={storyPath(story.slug)} {...marks(story, 'line')}>
                  {story.title}
                </Link>
              ),
            }}
          />
          <WordHere card={story} />
        </li>
      ))}
    </ul>
  );
}
