import { memo, use } from 'react';
import type { Card } from '#src/content/bundle/bundle.ts';
import { saysMore } from '#src/content/text/says-more.ts';
import type { Figure } from '#src/evidence/carried-words.ts';
import { storyPath } from '#src/url/paths.ts';
import { ToolsHere, WordHere } from '../device/card-part.tsx';
import { CardPartsContext } from '../device/card-parts.ts';
import { OutletName } from '../outlets/outlet-name.tsx';
import { Link } from '../page-link.tsx';
import { Picture } from '../pictures/picture.tsx';
import { usePicture } from '../pictures/use-picture.ts';
import { ReadingContext } from '../reading-context.ts';
import { useTextMarks } from '../use-text-marks.ts';
import { CarriedBy } from './carried-by.tsx';
import { followHeadline } from './follow-headline.ts';
import lines from './headline-row.module.css';
import cards from './story-card.module.css';
import { StoryMarks } from './story-marks.tsx';
import { StoryTime } from './story-time.tsx';
import { TopicLinks } from './topic-links.tsx';

/** How much the feed shows of each story. */
export type CardDensity = 'cards' | 'compact' | 'headlines';

type StoryCardProps = {
  readonly card: Card;
  readonly density: CardDensity;
  /** Heading level: 3 below a day, otherwise 2. */
  readonly level?: 2 | 3;
  /** A day heading is above: the card shows only the hour. */
  readonly dayAbove?: boolean;
  /** In the first view: its picture is loaded at once. */
  readonly priority?: boolean;
  /** The figure that the list is ordered by, which the card then shows. */
  readonly figure?: Figure | undefined;
  /** Its number in the list, from 1 on. */
  readonly number?: number;
  /** The number of stories in a list of which only a part is in the page. */
  readonly of?: number | undefined;
};

/**
 * A story in a list. Adapts to its container, not to the screen. Its headline has the size of the
 * density, with a picture or without.
 */
export const StoryCard = memo(function StoryCard({
  priority = false,
  of,
  ...look
}: StoryCardProps) {
  const { card, density, number } = look;
  const { images } = use(ReadingContext);
  const device = use(CardPartsContext);
  const isLine = density === 'headlines';
  const picture = usePicture(images && !isLine ? card.image : undefined);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the headline's link is the way by keyboard; this widens it for pointers.
    <article
      className={(isLine ? lines : cards)['card']}
      data-density={isLine ? undefined : density}
      data-set={picture && 'picture'}
      aria-posinset={of === undefined ? undefined : number}
      aria-setsize={of}
      onClick={followHeadline}
    >
      {isLine ? (
        <Words {...look} />
      ) : (
        <div className={cards['room']}>
          <Words {...look} />
          {picture ? (
            <div className={cards['picture']}>
              <Picture
                picture={picture}
                shape={density === 'compact' ? 'square' : 'wide'}
                priority={priority}
              />
            </div>
          ) : null}
        </div>
      )}
      {isLine || !device ? null : (
        <span className={cards['word']}>
          <WordHere card={card} />
        </span>
      )}
    </article>
  );
});

/** All of a card but its picture. */
function Words({
  card,
  density,
  level = 3,
  dayAbove = false,
  figure,
  number,
}: Omit<StoryCardProps, 'priority' | 'of'>) {
  const marks = useTextMarks();
  const { finding } = use(ReadingContext);
  const isLine = density === 'headlines';
  const css = isLine ? lines : cards;
  const Headline = `h${level}` as const;
  const title = (
    <Headline className={css['headline']} {...marks(card)}>
      <Link to={storyPath(card.slug)} data-headline="">
        {finding?.mark(card.title) ?? card.title}
      </Link>
    </Headline>
  );
  return (
    <div className={css['text']}>
      {isLine ? (
        <div className={css['head']}>
          <StoryMarks kind={card.kind} unpublished={card.unpublished} />
          <WordHere card={card} />
          {title}
        </div>
      ) : (
        <>
          <StoryMarks kind={card.kind} unpublished={card.unpublished} />
          {title}
        </>
      )}
      {density === 'cards' && saysMore(card) ? (
        <p className={css['excerpt']} {...marks(card)}>
          {finding?.piece(card) ?? card.excerpt}
        </p>
      ) : null}
      <div className={css['source']}>
        <OutletName outlet={card.outlet} plain={isLine} />
        <StoryTime
          time={card.time}
          future={card.future}
          undated={card.undated}
          dayAbove={dayAbove}
          brief={isLine ? 'line' : 'list'}
        />
        <CarriedBy story={card} figure={figure} className={css['coverage']} />
        {density === 'cards' ? <TopicLinks topics={card.topics} /> : null}
        <ToolsHere card={card} />
      </div>
      {finding?.below(card, number)}
    </div>
  );
}
