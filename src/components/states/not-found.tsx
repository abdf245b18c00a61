import { t } from '#src/messages/messages.ts';
import { feedPath, outletsPath, topicsPath } from '#src/url/paths.ts';
import { ForeignText } from '../foreign-text.tsx';
import { Message } from '../message.tsx';
import { Link } from '../page-link.tsx';
import { type Nothing, nothingWords } from './nothing-words.ts';
import { StatePage } from './state-page.tsx';
import css from './ways-on.module.css';

type NotFoundProps = {
  readonly what: Nothing;
  /** The name in the address, if it is meaningful. */
  readonly name?: string;
  /** When it was dropped. */
  readonly day?: string;
};

/** A page for addresses that lead nowhere, with links that lead somewhere. */
export function NotFound({ what, name, day = '' }: NotFoundProps) {
  const { title, why } = nothingWords[what];
  return (
    <StatePage level={1} title={t(title)}>
      <p>{why(day)}</p>
      {name ? (
        <p className={css['asked']}>
          <Message of="faults.address" values={{ name: <ForeignText>{name}</ForeignText> }} />
        </p>
      ) : null}
      <ul className={css['ways']}>
        <li>
          <Link to={feedPath()}>{t('faults.allStories')}</Link>
        </li>
        <li>
          <Link to={topicsPath()}>{t('faults.byTopic')}</Link>
        </li>
        <li>
          <Link to={outletsPath()}>{t('faults.byOutlet')}</Link>
        </li>
      </ul>
    </StatePage>
  );
}
