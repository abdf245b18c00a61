import { type ReactNode, use } from 'react';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { numberWords } from '#src/content/words/count-words.ts';
import { timeWords } from '#src/content/words/time-words.ts';
import type { PlainKey } from '#src/messages/catalogue.ts';
import { t } from '#src/messages/messages.ts';
import { ReadingContext } from '../reading-context.ts';
import css from './build-facts.module.css';

type BuildFactsProps = {
  readonly manifest: Pick<Manifest, 'format' | 'built' | 'counts' | 'newest' | 'oldest' | 'site'>;
};

/** The inputs and the time of this build. */
export function BuildFacts({
  manifest: { format, built, counts, newest, oldest, site },
}: BuildFactsProps) {
  const { timeZone } = use(ReadingContext);
  const time = (value: string | null) =>
    value === null ? t('about.none') : <time dateTime={value}>{timeWords(value, timeZone)}</time>;
  const facts: readonly (readonly [term: PlainKey, fact: ReactNode])[] = [
    ['about.built', time(built)],
    ['about.newest', time(newest)],
    ['about.oldest', time(oldest)],
    ['about.timeZone', site.timeZone],
    ['about.filesRead', numberWords(counts.files)],
    ['about.stories', numberWords(counts.stories)],
    ['about.relatedReports', numberWords(counts.reports)],
    ['about.outletCount', numberWords(counts.outlets)],
    ['about.topicCount', numberWords(counts.topics)],
    ['about.format', format],
  ];
  return (
    <dl className={css['facts']}>
      {facts.map(([term, fact]) => (
        <div key={term} className={css['fact']}>
          <dt>{t(term)}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
