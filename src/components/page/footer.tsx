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
  /** Shows the keys. */
  readonly onKeys?: () => void;
};

/**
 * Foot of every page: what the site is, and where it explains itself. Its size is on `/about/`:
 * here it would change every page with each article.
 */
export function Footer({ title, description, lang, onKeys }: FooterProps) {
  return (
    <footer className={css['footer']}>
      <p>
        <ForeignText of={{ lang }}>
          {description.startsWith(title) || <strong>{title}</strong>}
          {description === '' ? '' : ` ${description}`}
        </ForeignText>
      </p>
      <p data-facts="">
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
