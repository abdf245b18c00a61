import { numberWords } from '#src/content/words/count-words.ts';
import type { OutletShare } from '#src/evidence/mix-sources.ts';
import { shareWords } from '#src/evidence/share-words.ts';
import { language, t } from '#src/messages/messages.ts';
import { outletPath } from '#src/url/paths.ts';
import { ForeignText } from '../../foreign-text.tsx';
import { Link } from '../../page-link.tsx';
import css from './share-table.module.css';

type ShareTableProps = {
  readonly shares: readonly OutletShare[];
  /** The name of each outlet among all of the story. */
  readonly nameOf: (outlet: OutletShare['outlet']) => string;
  /** Reports of all outlets of the story. */
  readonly reports: number;
  /** The first share's number on the bar, from 1; undefined before the bar is drawn. */
  readonly first: number | undefined;
  readonly caption: string;
  /** Domain of the outlet that leads the story. */
  readonly lead: string;
};

/** Outlets with their reports of a story: the bar as numbers. */
export function ShareTable({ shares, nameOf, reports, first, caption, lead }: ShareTableProps) {
  return (
    <table className={css['table']}>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {first === undefined ? null : (
            <th className={css['number']}>
              <span className="unseen">{t('evidence.barMark')}</span>
            </th>
          )}
          <th>{t('evidence.outlet')}</th>
          <th>{t('evidence.reports')}</th>
          <th>{t('evidence.share')}</th>
          <th>{t('evidence.quality')}</th>
        </tr>
      </thead>
      <tbody>
        {shares.map(({ outlet, qualities }, at) => (
          <tr key={outlet.domain}>
            {first === undefined ? null : <td className={css['number']}>{first + at}</td>}
            <th>
              <Link to={outletPath(outlet.domain)}>
                <ForeignText of={outlet} alone>
                  {nameOf(outlet)}
                </ForeignText>
              </Link>
              {outlet.domain === lead ? <small>{` ${t('evidence.shareLead')}`}</small> : null}
            </th>
            <td>{numberWords(qualities.length)}</td>
            <td>{shareWords(qualities.length, reports)}</td>
            <td>{qualityWords(qualities)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Up to this many qualities are listed singly. */
const FEW = 3;

/**
 * Qualities, the highest first: `86, 37`; of many the ends, `86 to 22`; of equal ones the number;
 * `none` without any.
 */
function qualityWords(qualities: OutletShare['qualities']): string {
  const known = qualities.filter((quality) => quality !== null);
  if (known.length === 0) return t('evidence.qualityNone');
  const [best = 0, worst = 0] = [known[0], known.at(-1)];
  if (best === worst) return numberWords(best);
  return known.length <= FEW
    ? known.map(numberWords).join(language().comma)
    : t('evidence.qualityRange', { best, worst });
}
