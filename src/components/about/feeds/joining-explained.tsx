import { useId } from 'react';
import { shareOf } from '#src/content/bundle/rule-figures.ts';
import { importFigures } from '#src/content/coverage/import-figures.ts';
import { JOIN_HOURS_OF_FEEDS } from '#src/content/feeds/imported-feed.ts';
import { t } from '#src/messages/messages.ts';
import { bold } from '../../marks.tsx';
import { Message } from '../../message.tsx';
import prose from '../prose.module.css';
import explained from '../rules/explained.module.css';
import measured from '../rules/rules-measured.module.css';
import { ShareCell } from '../rules/rules-measured.tsx';

const { mergesRead, mergesRight, pairsRead, joinable, found } = importFigures;

/** By which rule the import joins a report and a story, and how often it is right. */
export function JoiningExplained() {
  const id = useId();
  return (
    <section className={explained['explained']} aria-labelledby={id}>
      <h3 id={id} className={explained['title']}>
        {t('about.joining')}
      </h3>
      <div className={prose['prose']}>
        <p>{t('about.joiningRule', { hours: JOIN_HOURS_OF_FEEDS })}</p>
        <p>{t('about.joiningLanguages')}</p>
        <p>{t('about.joiningSplit')}</p>
        <p>
          <Message of="about.joiningCompared" marks={bold} />
        </p>
        <table className={measured['table']}>
          <caption className="unseen">{t('about.joiningCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('about.rule')}</th>
              <th scope="col">{t('about.right')}</th>
              <th scope="col">{t('about.found')}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">
                {t('about.joinedReports')}
                <span className={measured['sample']}>
                  {t('about.joiningSample', { read: mergesRead, pairs: pairsRead })}
                </span>
              </th>
              <ShareCell share={shareOf(mergesRight, mergesRead)} />
              <ShareCell share={shareOf(found, joinable)} />
            </tr>
          </tbody>
        </table>
        <p>{t('about.qualityOfFeeds')}</p>
        <p>{t('about.undatedReports')}</p>
      </div>
    </section>
  );
}
