import type { OutletEntry } from '#src/content/bundle/list-files.ts';
import { lagBands, type OutletFigures, racesOf } from '#src/content/bundle/outlet-measures.ts';
import { qualityBands } from '#src/content/coverage/quality-bands.ts';
import type { OutletActivity } from '#src/evidence/over-time/outlet-activity.ts';
import { t } from '#src/messages/messages.ts';
import { EvidencePart } from '../evidence/evidence-part.tsx';
import { BarList } from '../plots/bar-list.tsx';
import { OutletMonths } from './outlet-months.tsx';
import css from './outlet-plots.module.css';
import { OutletTopics } from './outlet-topics.tsx';

type OutletPlotsProps = {
  readonly outlet: OutletEntry;
  readonly figures: OutletFigures | undefined;
  readonly activity: OutletActivity | undefined;
};

/** With fewer values no plot is drawn; the numbers of the page are enough. */
const ENOUGH = 3;

/** Whether an outlet has enough values for a picture. */
export function hasPlots({ outlet, figures }: OutletPlotsProps): boolean {
  return (
    (outlet.stories || outlet.appearances) >= ENOUGH ||
    (figures !== undefined && reportsOf(figures) >= ENOUGH)
  );
}

/**
 * Pictures of an outlet: how soon it reports, quality, months and topics, each with its numbers.
 */
export function OutletPlots({ outlet, figures, activity }: OutletPlotsProps) {
  const leads = outlet.stories > 0;
  const listed = leads ? outlet.stories : outlet.appearances;
  return (
    <div className={css['plots']}>
      {figures && racesOf(figures).races >= ENOUGH ? (
        <EvidencePart title={t('lists.speed')}>
          <BarList
            caption={t('lists.speedCaption')}
            unit={t('lists.stories')}
            bars={lagBands.map(({ label }, band) => ({
              key: label,
              name: t(label),
              count: figures.lags[band] ?? 0,
            }))}
          />
        </EvidencePart>
      ) : null}
      {figures && reportsOf(figures) >= ENOUGH ? (
        <EvidencePart title={t('lists.qualityOfReports')}>
          <BarList
            caption={t('lists.quality')}
            unit={t('lists.reports')}
            bars={qualityBands
              .map(({ label }, band) => ({
                key: label,
                name: t(label),
                count: figures.qualities[band] ?? 0,
              }))
              .filter(({ key, count }) => count > 0 || key !== WITHOUT)}
          />
        </EvidencePart>
      ) : null}
      {activity && listed >= ENOUGH ? (
        <OutletMonths outlet={outlet} periods={activity.periods} />
      ) : null}
      {activity && listed >= ENOUGH && activity.topics.length > 0 ? (
        <OutletTopics outlet={outlet} topics={activity.topics} />
      ) : null}
    </div>
  );
}

/** Most outlets have no reports in this band; its empty line would only raise questions. */
const WITHOUT = qualityBands[qualityBands.length - 1]?.label;

const reportsOf = ({ qualities }: OutletFigures): number =>
  qualities.reduce((sum, held) => sum + held, 0);
