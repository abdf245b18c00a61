import type { Story } from '#src/content/bundle/story-file.ts';
import { t } from '#src/messages/messages.ts';
import { HowLink } from '../../evidence/how-link.tsx';
import { Sentences } from '../../sentences.tsx';
import { createOriginals } from '../originals.ts';
import css from './background.module.css';
import { BackgroundList } from './background-list.tsx';

type BackgroundProps = {
  readonly story: Story;
  /** Id of the report to mark: the address leads to it. */
  readonly marked?: string | undefined;
};

/** Up to this many reports are not worth folding. */
const FEW = 3;

/** Reports of another time or subject than the event. Nothing if there are none. */
export function Background({ story, marked }: BackgroundProps) {
  const reports = story.coverage.filter(({ tier }) => tier === 'background');
  if (reports.length === 0) return null;
  const outlets = new Set(reports.map(({ outlet }) => outlet.domain)).size;
  const list = (
    // Links lead into the folded part, because browsers open it for what is inside.
    <div id="background-reports" className={css['list']} tabIndex={-1}>
      <p className={css['note']}>
        <Sentences>
          {t('story.aboutBackground')}
          <HowLink figure="tiers" />
        </Sentences>
      </p>
      <BackgroundList
        story={story}
        reports={reports}
        originalOf={createOriginals(story, [...story.coverage, ...(story.elsewhere ?? [])])}
        marked={marked}
      />
    </div>
  );
  return (
    <section className={css['background']} aria-labelledby="background">
      <h2 id="background" className={css['title']} tabIndex={-1}>
        {t('story.background')}
      </h2>
      {reports.length > FEW ? (
        <details className={css['folded']} open={reports.some(({ id }) => id === marked)}>
          <summary>
            {t('story.backgroundFromOutlets', { reports: reports.length, outlets })}
          </summary>
          {list}
        </details>
      ) : (
        <>
          <p className={css['count']}>{t('site.background', { n: reports.length })}</p>
          {list}
        </>
      )}
    </section>
  );
}
