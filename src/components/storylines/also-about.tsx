import { useId } from 'react';
import type { About, Story } from '#src/content/bundle/story-file.ts';
import { storyPath, topicPath } from '#src/url/paths.ts';
import { WordHere } from '../device/card-part.tsx';
import { useShown } from '../device/use-shown.ts';
import { ForeignText } from '../foreign-text.tsx';
import { Message } from '../message.tsx';
import { Link } from '../page-link.tsx';
import { useTextMarks } from '../use-text-marks.ts';
import css from './also-about.module.css';

/**
 * Other stories that share a name with this one's headline. They share only that name, so none is a
 * step.
 */
export function AlsoAbout({ about = [] }: Pick<Story, 'about'>) {
  return about.map((one) => <AboutName key={one.name} about={one} />);
}

function AboutName({ about: { name, stories, topic } }: { readonly about: About }) {
  const marks = useTextMarks();
  const id = useId();
  const isShown = useShown();
  const shown = stories.filter((story) => isShown(story));
  if (shown.length === 0) return null;
  const foreign = <ForeignText>{name}</ForeignText>;
  return (
    <section className={css['about']} aria-labelledby={id} data-print="no">
      <h2 id={id} className={css['title']}>
        <Message of="evidence.alsoAbout" values={{ name: foreign }} />
      </h2>
      <ul className={css['stories']}>
        {shown.map((story) => (
          <li key={story.slug} {...marks(story)}>
            <Link to={storyPath(story.slug)}>{story.title}</Link>
            <WordHere card={story} />
          </li>
        ))}
      </ul>
      {topic === undefined ? null : (
        <Link to={topicPath(topic)} className={css['more']}>
          <Message of="evidence.allStoriesOn" values={{ name: foreign }} />
        </Link>
      )}
    </section>
  );
}
