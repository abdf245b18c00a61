import { t } from '#src/messages/messages.ts';
import { aboutPath, followPath } from '#src/url/paths.ts';
import { ForeignText } from '../foreign-text.tsx';
import { Link } from '../page-link.tsx';
import { publisherParts } from '../publisher/load-publisher-parts.ts';
import css from './footer.module.css';

type FooterProps = {
  readonly title: string;
  readonly description: string;
  /** Of both, as in the manifest. */
  readonly lang?: string | undefined;
  readonly stories: number;
  readonly reports: number;
  /** Shows the keys. */
  readonly onKeys?: () => void;
};

/** Foot of every page: what the site is, its size, and where it explains itself. */
export function Footer({ title, description, lang, stories, reports, onKeys }: FooterProps) {
  return (
    <footer className={css['footer']}>
      <p>
        <ForeignText of={{ lang }}>
          {description.startsWith(title) || <strong>{title}</strong>}
          {description === '' ? '' : ` ${description}`}
        </ForeignText>
      </p>
      <p data-facts="">
        <span>{t('site.stories', { n: stories })}</span>{' '}
        {reports > 0 && (
          <>
            <span>{t('site.relatedReports', { n: reports })}</span>{' '}
          </>
        )}
        <span>
          <Link to={aboutPath()}>{t('site.howRanked')}</Link>
        </span>{' '}
        <span>
          <Link to={followPath()}>{t('site.subscribe')}</Link>
        </span>{' '}
        <span data-needs-script="">
          <button type="button" onClick={onKeys}>
            {t('site.keyboard')}
          </button>
        </span>
      </p>
      {publisherParts()?.footer}
    </footer>
  );
}
