import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import {
  aboutPath,
  archivePath,
  frontPath,
  outletsPath,
  storylinesPath,
  topicsPath,
} from '#src/url/paths.ts';
import css from './masthead.module.css';

type MastheadProps = {
  readonly title: string;
  /** The page's edition, beside the name: `9–28 December 2020 · 19 stories`. */
  readonly edition: string | undefined;
  /** Whether the site has storylines. */
  readonly storylines: boolean;
  /** The settings menu. */
  readonly settings: ReactNode;
  /** The strip below the double rule. */
  readonly children?: ReactNode;
};

/**
 * Head of every page: the name as the link home, and links to the parts of the site. On phones the
 * links and the settings are in a native popover, which needs no script; on wider screens the same
 * element is part of the line.
 */
export function Masthead({ title, edition, storylines, settings, children }: MastheadProps) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const { key } = useLocation();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a link in the menu was followed.
  useEffect(() => {
    if (menu.current?.matches(':popover-open')) menu.current.hidePopover();
  }, [key]);

  return (
    <header className={css['masthead']}>
      <div className={css['bar']}>
        <div className={css['title']}>
          <p className={css['name']} dir="auto">
            <Link to={frontPath()}>{title}</Link>
          </p>
          {edition ? <p className={css['edition']}>{edition}</p> : null}
        </div>
        <button type="button" className={css['open']} popoverTarget={id}>
          Menu
        </button>
        <div ref={menu} id={id} popover="auto" className={css['menu']}>
          <nav className={css['nav']} aria-label="Site">
            <NavLink to={topicsPath()}>Topics</NavLink>
            <NavLink to={outletsPath()}>Outlets</NavLink>
            {storylines ? <NavLink to={storylinesPath()}>Storylines</NavLink> : null}
            <NavLink to={archivePath()}>Archive</NavLink>
            <NavLink to={aboutPath()}>About</NavLink>
          </nav>
          {settings}
        </div>
      </div>
      {children}
    </header>
  );
}
