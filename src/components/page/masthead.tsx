import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useLocation } from 'react-router';
import { t } from '#src/messages/messages.ts';
import {
  aboutPath,
  archivePath,
  frontPath,
  outletsPath,
  searchPath,
  storylinesPath,
  topicsPath,
} from '#src/url/paths.ts';
import { ForeignText } from '../foreign-text.tsx';
import { Link } from '../page-link.tsx';
import { publisherParts } from '../publisher/load-publisher-parts.ts';
import css from './masthead.module.css';
import { SiteSearch } from './site-search.tsx';

type MastheadProps = {
  readonly title: string;
  /** Of the title, as in the manifest. */
  readonly lang?: string | undefined;
  /** The page's edition, beside the name: its days, and its number of stories. */
  readonly edition: readonly string[] | undefined;
  /** Whether the site has storylines. */
  readonly storylines: boolean;
  /** The search field is about to be used. */
  readonly onSearch: (form: HTMLFormElement) => void;
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
export function Masthead({
  title,
  lang,
  edition,
  storylines,
  onSearch,
  settings,
  children,
}: MastheadProps) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const { key, pathname } = useLocation();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a link in the menu was followed.
  useEffect(() => {
    if (menu.current?.matches(':popover-open')) menu.current.hidePopover();
  }, [key]);

  return (
    <header className={css['masthead']}>
      <div className={css['bar']}>
        <div className={css['title']}>
          <p className={css['name']}>
            <Link to={frontPath()}>
              <ForeignText of={{ lang }}>{title}</ForeignText>
            </Link>
          </p>
          {edition ? (
            <p className={css['edition']} data-facts="">
              {edition.flatMap((fact, at) => [at > 0 ? ' ' : '', <span key={fact}>{fact}</span>])}
            </p>
          ) : null}
        </div>
        <SiteSearch isHere={pathname === searchPath()} onNear={onSearch} />
        <button type="button" className={css['open']} popoverTarget={id}>
          {t('site.menu')}
        </button>
        <div ref={menu} id={id} popover="" className={css['menu']}>
          <nav className={css['nav']} aria-label={t('site.site')}>
            {parts.map(([href, label]) =>
              href === storylinesPath() && !storylines ? null : (
                <Link
                  key={href}
                  to={href}
                  aria-current={pathname.startsWith(href) ? 'page' : undefined}
                >
                  {t(label)}
                </Link>
              ),
            )}
            {publisherParts()?.navigation}
          </nav>
          {settings}
        </div>
      </div>
      {children}
    </header>
  );
}

const parts = [
  [topicsPath(), 'site.topicsPage'],
  [outletsPath(), 'site.outletsPage'],
  [storylinesPath(), 'site.storylinesPage'],
  [archivePath(), 'site.archivePage'],
  [aboutPath(), 'site.aboutPage'],
] as const;
