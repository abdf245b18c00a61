import { Link } from 'react-router';
import { countWords } from '#src/content/words/count-words.ts';
import { aboutPath, followPath } from '#src/url/paths.ts';
import css from './footer.module.css';

type FooterProps = {
  readonly title: string;
  readonly description: string;
  readonly stories: number;
  readonly reports: number;
};

/** Foot of every page: what the site is, its size, and where it explains itself. */
export function Footer({ title, description, stories, reports }: FooterProps) {
  return (
    <footer className={css['footer']}>
      <p dir="auto">
        {description.startsWith(title) || <strong>{title}</strong>} {description}
      </p>
      <p>
        {countWords(stories, 'story', 'stories')}
        {reports > 0 && `, ${countWords(reports, 'report')} in their coverage`}.{' '}
        <Link to={aboutPath()}>How stories are chosen and ordered</Link>.{' '}
        <Link to={followPath()}>Follow them</Link>.
      </p>
    </footer>
  );
}
