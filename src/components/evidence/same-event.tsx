import { Fragment } from 'react';
import { Link } from 'react-router';
import type { SameEventStory, Story } from '#src/content/bundle/story-file.ts';
import { numberWords } from '#src/content/words/count-words.ts';
import { storyPath } from '#src/url/paths.ts';
import { ForeignText } from '../foreign-text.tsx';
import css from './same-event.module.css';

/**
 * Other stories of a story's event: first the one of most heat, if that is another, then the rest.
 * Nothing if there are none.
 */
export function SameEventLine({
  story: { sameEvent = [] },
}: {
  readonly story: Pick<Story, 'sameEvent'>;
}) {
  const main = sameEvent.filter(({ leads }) => leads);
  const others = sameEvent.filter(({ leads }) => !leads);
  return (
    <>
      <StoryLinks words="Main story on this event" stories={main} />
      <StoryLinks words="Also on this event" stories={others} />
    </>
  );
}

function StoryLinks({
  words,
  stories,
}: {
  readonly words: string;
  readonly stories: readonly SameEventStory[];
}) {
  if (stories.length === 0) return null;
  return (
    <p className={css['line']}>
      {words}:{' '}
      {stories.map(({ slug, title, heat }, at) => (
        <Fragment key={slug}>
          {at === 0 ? null : '; '}
          <Link to={storyPath(slug)}>
            <ForeignText>{title}</ForeignText>
          </Link>
          {heat === undefined ? null : (
            <span className={css['heat']}> (heat {numberWords(heat)})</span>
          )}
        </Fragment>
      ))}
    </p>
  );
}
