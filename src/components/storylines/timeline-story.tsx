import type { StorylineMember } from '#src/content/bundle/storyline-file.ts';
import { t } from '#src/messages/messages.ts';
import { storyPath } from '#src/url/paths.ts';
import { WordHere } from '../device/card-part.tsx';
import { useShown } from '../device/use-shown.ts';
import { OutletName } from '../outlets/outlet-name.tsx';
import { Link } from '../page-link.tsx';
import { CarriedBy } from '../story/carried-by.tsx';
import { StoryTime } from '../story/story-time.tsx';
import { useTextMarks } from '../use-text-marks.ts';
import { SharedWords } from './shared-words.tsx';
import css from './timeline-story.module.css';

type TimelineStoryProps = {
  readonly story: StorylineMember;
  readonly hub: StorylineMember | undefined;
};

/** A story in a storyline: its text, its outlet, and why it is here. */
export function TimelineStory({ story, hub }: TimelineStoryProps) {
  const marks = useTextMarks();
  const isShown = useShown();
  if (!isShown(story)) return null;
  return (
    <li>
      <article className={css['story']}>
        <h3 className={css['headline']} {...marks(story)}>
          <Link to={storyPath(story.slug)}>{story.title}</Link>
        </h3>
        {story.excerpt === '' ? null : (
          <p className={css['excerpt']} {...marks(story)}>
            {story.excerpt}
          </p>
        )}
        <div className={css['source']}>
          <OutletName outlet={story.outlet} />
          <StoryTime time={story.time} future={story.future} undated={story.undated} />
          <CarriedBy story={story} />
          <WordHere card={story} />
        </div>
        {hub && story.hub ? <p className={css['hub']}>{t('storylines.hub')}</p> : null}
        {story.hub ? null : <SharedWords words={story.words} of={story} />}
      </article>
    </li>
  );
}
