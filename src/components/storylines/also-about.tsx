import { useId } from 'react';
import { Link } from 'react-router';
import type { About, Story } from '#src/content/bundle/story-file.ts';
import { storyPath, topicPath } from '#src/url/paths.ts';
import { ForeignText } from '../foreign-text.tsx';
import css from './also-about.module.css';

/**
 * Other stories that share a name with this one's headline. They share only that name, so none is a
 * step.
 */
export function AlsoAbout({ about = [] }: Pick<Story, 'about'>) {
  return about.map((one) => <AboutName key={one.name} about={one} />);
}

function AboutName({ about: { name, stories, topic } }: { readonly about: About }) {
  const id = useId();
  return (
    <section className={css['about']} aria-labelledby={id} data-print="no">
      <h2 id={id} className={css['title']}>
        Also about <ForeignText>{name}</ForeignText>
      </h2>
      <ul className={css['stories']}>
        {stories.map(({ slug, title }) => (
          <li key={slug} dir="auto">
            <Link to={storyPath(slug)}>{title}</Link>
          </li>
        ))}
      </ul>
      {topic === undefined ? null : (
        <Link to={topicPath(topic)} className={css['more']}>
          All stories on <ForeignText>{name}</ForeignText>
        </Link>
      )}
    </section>
  );
}
