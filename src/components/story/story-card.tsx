import { memo, use } from 'react';
import { Link } from 'react-router';
import type { Card } from '#src/content/bundle/bundle.ts';
import { storyPath } from '#src/url/paths.ts';
import { OutletName } from '../outlets/outlet-name.tsx';
import { Picture } from '../picture.tsx';
import { ReadingContext } from '../reading-context.ts';
import { CarriedBy } from './carried-by.tsx';
import { followHeadline } from './follow-headline.ts';
import css from './story-card.module.css';
import { StoryMarks } from './story-marks.tsx';
import { StoryTime } from './story-time.tsx';
import { TopicLinks } from './topic-links.tsx';

/** How much the feed shows of each story. */
export type CardDensity = 'cards' | 'compact' | 'headlines';

type StoryCardProps = {
  readonly card: Card;
  readonly density: CardDensity;
  /** The first of a day, in larger type. Only among cards. */
  readonly lead?: boolean;
  /** Heading level: 3 below a day, otherwise 2. */
  readonly level?: 2 | 3;
  /** A day heading is above: the card shows only the hour. */
  readonly dayAbove?: boolean;
  /** In the first view: its picture is loaded at once. */
  readonly priority?: boolean;
};

/**
 * A story in a list. Adapts to its container, not to the screen: the picture is beside the text if
 * wide, above if narrow.
 */
export const StoryCard = memo(function StoryCard({
  card,
  density,
  lead = false,
  level = 3,
  dayAbove = false,
  priority = false,
}: StoryCardProps) {
  const { images } = use(ReadingContext);
  const Headline = `h${level}` as const;
  const coverage = <CarriedBy story={card} className={css['coverage']} />;
  const image = images && density !== 'headlines' ? card.image : undefined;
  const large = lead && density === 'cards';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the headline's link is the way by keyboard; this widens it for pointers.
    <article
      className={css['card']}
      data-density={density}
      data-set={image ? 'picture' : 'type'}
      data-lead={large || undefined}
      onClick={followHeadline}
    >
      <div className={css['room']}>
        <div className={css['text']}>
          <StoryMarks kind={card.kind} unpublished={card.unpublished} />
          <Headline className={css['headline']} dir="auto" lang={card.lang}>
            <Link to={storyPath(card.slug)} data-headline="">
              {card.title}
            </Link>
          </Headline>
          {density === 'cards' && card.excerpt !== '' ? (
            <p className={css['excerpt']} dir="auto" lang={card.lang}>
              {card.excerpt}
            </p>
          ) : null}
          <div className={css['source']}>
            <OutletName outlet={card.outlet} />
            <StoryTime time={card.time} future={card.future} dayAbove={dayAbove} brief />
            {density === 'cards' ? null : coverage}
          </div>
          {density === 'cards' ? (
            <div className={css['source']}>
              {coverage}
              <TopicLinks topics={card.topics} />
            </div>
          ) : null}
        </div>
        {image ? (
          <div className={css['picture']}>
            <Picture
              image={image}
              shape={density === 'compact' ? 'square' : 'wide'}
              priority={priority}
            />
          </div>
        ) : null}
      </div>
    </article>
  );
});
