import { qualityBands } from '#src/content/coverage/quality-bands.ts';
import { shareWords } from '#src/evidence/share-words.ts';
import { t } from '#src/messages/messages.ts';
import { bandFill } from './band-fill.tsx';
import css from './band-key.module.css';

type BandKeyProps = {
  /** Reports in each band. */
  readonly bands: readonly number[];
  /** Name of the patterns on this page; undefined before the bar is drawn. */
  readonly fills: string | undefined;
};

/** The meaning of each pattern, with its number of reports; without empty bands. */
export function BandKey({ bands, fills }: BandKeyProps) {
  const reports = bands.reduce((sum, held) => sum + held, 0);
  return (
    <div className={css['key']}>
      <p className={css['title']}>{t('evidence.quality')}</p>
      <ul className={css['bands']} aria-label={t('evidence.qualities')}>
        {qualityBands.map(({ label }, band) => {
          const held = bands[band] ?? 0;
          return held > 0 ? (
            <li key={label} className={css['band']}>
              {fills === undefined ? null : (
                <svg className={css['swatch']} width="18" height="12" aria-hidden="true">
                  <rect
                    className={css['box']}
                    x="0.5"
                    y="0.5"
                    width="17"
                    height="11"
                    fill={bandFill(fills, band)}
                  />
                </svg>
              )}
              {`${t(label)} `}
              <span className={css['count']}>
                {t('evidence.bandReports', { n: held, share: shareWords(held, reports) })}
              </span>
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
}
