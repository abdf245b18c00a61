import { type ReactNode, use } from 'react';
import { Link, NavLink } from 'react-router';
import { dateWords } from '#src/content/words/time-words.ts';
import { aboutPath, archivePath, frontPath, outletsPath, topicsPath } from '#src/url/paths.ts';
import { ReadingContext } from '../reading-context.ts';
import css from './masthead.module.css';

type MastheadProps = {
  readonly title: string;
  /** Time of the newest story; null in an empty archive. */
  readonly newest: string | null;
  /** The settings menu. */
  readonly menu: ReactNode;
  /** The strip of topics below the double rule. */
  readonly children?: ReactNode;
};

/**
 * Head of every page: the name as the link home, the date of the newest story, links to the parts
 * of the site.
 */
export function Masthead({ title, newest, menu, children }: MastheadProps) {
  const { timeZone } = use(ReadingContext);
  return (
    <header className={css['masthead']}>
      <div className={css['top']}>
        <p className={css['name']} dir="auto">
          <Link to={frontPath()}>{title}</Link>
        </p>
        {newest === null ? null : (
          <p className={css['date']}>
            Newest story <time dateTime={newest}>{dateWords(newest, timeZone)}</time>
          </p>
        )}
        <nav className={css['nav']} aria-label="Site">
          <NavLink to={topicsPath()}>Topics</NavLink>
          <NavLink to={outletsPath()}>Outlets</NavLink>
          <NavLink to={archivePath()}>Archive</NavLink>
          <NavLink to={aboutPath()}>About</NavLink>
        </nav>
        <div className={css['menu']}>{menu}</div>
      </div>
      {children}
    </header>
  );
}
