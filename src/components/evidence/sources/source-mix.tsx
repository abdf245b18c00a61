import { useId } from 'react';
import type { Story } from '#src/content/bundle/story-file.ts';
import { foldTail, mixSources } from '#src/evidence/mix-sources.ts';
import { shareWords } from '#src/evidence/share-words.ts';
import { t } from '#src/messages/messages.ts';
import { listedOutletWords } from '#src/story-list/listed-outlets.ts';
import { useHasScript } from '../../reading-context.ts';
import { CountedPart } from '../counted-part.tsx';
import { BandKey } from './band-key.tsx';
import { ShareTable } from './share-table.tsx';
import { SourceBar } from './source-bar.tsx';
import css from './source-mix.module.css';

/**
 * Outlets with their own part of the bar and row of the first table; the others share one, which
 * opens.
 */
const NAMED = 6;

/**
 * Which outlets report a story, with the number and quality of their reports: in rows, which are
 * also drawn once a script runs. Nothing for a story without coverage.
 */
export function SourceMixPart({
  story,
}: {
  readonly story: Pick<Story, 'outlet' | 'quality' | 'coverage'>;
}) {
  const fills = useId();
  const isDrawn = useHasScript();
  if (story.coverage.length === 0) return null;
  const { reports, outlets, bands } = mixSources(story, story.coverage);
  const { named, tail } = foldTail(outlets, NAMED);
  const nameOf = listedOutletWords(outlets.map(({ outlet }) => outlet));
  const folded = tail.flatMap(({ qualities }) => qualities);
  return (
    <CountedPart
      title={t('evidence.mix')}
      anchor="mix"
      figure="mix"
      gist={t('evidence.mixGist', { reports, outlets: outlets.length })}
    >
      <div className={css['mix']}>
        {isDrawn ? (
          <SourceBar
            groups={[
              ...named.map(({ outlet, qualities }, at) => ({
                name: nameOf(outlet),
                mark: String(at + 1),
                qualities,
              })),
              ...(tail.length > 0
                ? [
                    {
                      name: t('evidence.otherOutlets'),
                      mark: t('evidence.othersMark'),
                      qualities: folded,
                    },
                  ]
                : []),
            ]}
            label={t('evidence.mixPicture', { reports, outlets: outlets.length })}
            fills={fills}
          />
        ) : null}
        <BandKey bands={bands} fills={isDrawn ? fills : undefined} />
        <div>
          <ShareTable
            shares={named}
            nameOf={nameOf}
            reports={reports}
            first={isDrawn ? 1 : undefined}
            caption={t('evidence.shares')}
            lead={story.outlet.domain}
          />
          {tail.length > 0 ? (
            <details className={css['tail']}>
              <summary>
                {t('evidence.moreOutlets', {
                  outlets: tail.length,
                  reports: folded.length,
                  share: shareWords(folded.length, reports),
                })}
              </summary>
              <ShareTable
                shares={tail}
                nameOf={nameOf}
                reports={reports}
                first={isDrawn ? named.length + 1 : undefined}
                caption={t('evidence.otherShares')}
                lead={story.outlet.domain}
              />
            </details>
          ) : null}
        </div>
      </div>
    </CountedPart>
  );
}
