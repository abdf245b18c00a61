import { type Ref, use } from 'react';
import type { Story } from '#src/content/bundle/story-file.ts';
import { saysMore } from '#src/content/text/says-more.ts';
import { t } from '#src/messages/messages.ts';
import { CardPartsContext } from '../device/card-parts.ts';
import { HeadlineChanges } from '../headlines/headline-changes.tsx';
import { LinkToOutlet } from '../link-to-outlet.tsx';
import { OutletName } from '../outlets/outlet-name.tsx';
import { Picture } from '../pictures/picture.tsx';
import { usePicture } from '../pictures/use-picture.ts';
import { ReadingContext } from '../reading-context.ts';
import { useTextMarks } from '../use-text-marks.ts';
import { StoryActions } from './story-actions.tsx';
import css from './story-head.module.css';
import { StoryMarks } from './story-marks.tsx';
import { StoryPublished } from './story-published.tsx';
import { TopicLinks } from './topic-links.tsx';
import { VideoFacade } from './video-facade.tsx';

type StoryHeadProps = {
  readonly story: Story;
  /** The h1, which takes the focus after navigation. */
  readonly heading?: Ref<HTMLHeadingElement>;
};

/** Longer headlines are set smaller, or they would fill the screen. */
const LONG = 140;

/** A story's lead: headline, outlet and time, what to do with it, its text, its picture. */
export function StoryHead({ story, heading }: StoryHeadProps) {
  const marks = useTextMarks();
  const { images } = use(ReadingContext);
  const parts = use(CardPartsContext);
  const { title, excerpt, video } = story;
  const picture = usePicture(images ? story.image : undefined);
  const plate = video ? (
    <VideoFacade video={video} title={title} picture={picture} />
  ) : (
    picture && <Picture picture={picture} shape="own" priority />
  );
  return (
    <div className={css['head']} data-set={plate ? 'picture' : 'type'}>
      <div>
        <StoryMarks kind={story.kind} unpublished={story.unpublished} />
        <h1
          className={css['headline']}
          data-long={title.length > LONG || undefined}
          ref={heading}
          tabIndex={-1}
          {...marks(story)}
        >
          {title}
        </h1>
        <HeadlineChanges story={story} />
        <div className={css['source']}>
          <OutletName outlet={story.outlet} />
          <StoryPublished time={story.time} future={story.future} undated={story.undated} />
          <TopicLinks topics={story.topics} />
          {story.amp ? (
            <LinkToOutlet outlet={story.outlet} link={story.amp}>
              {t('story.lightVersion')}
            </LinkToOutlet>
          ) : null}
        </div>
        <StoryActions story={story}>
          {parts ? (
            <li>
              <parts.StoryTools story={story} />
            </li>
          ) : null}
        </StoryActions>
      </div>
      {saysMore(story) ? (
        <p className={css['excerpt']} {...marks(story)}>
          {excerpt}
        </p>
      ) : null}
      {plate ? <div className={css['plate']}>{plate}</div> : null}
    </div>
  );
}
