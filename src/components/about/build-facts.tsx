import { use } from 'react';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { numberWords } from '#src/content/words/count-words.ts';
import { timeWords } from '#src/content/words/time-words.ts';
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
  const time = (value: string) => <time dateTime={value}>{timeWords(value, timeZone)}</time>;
  const facts = [
    ['Built', time(built)],
    ['Newest story', newest === null ? 'none' : time(newest)],
    ['Oldest story', oldest === null ? 'none' : time(oldest)],
    ['Days and times in', site.timeZone],
    ['Files read', numberWords(counts.files)],
    ['Stories', numberWords(counts.stories)],
    ['Distinct reports in their coverage', numberWords(counts.reports)],
    ['Outlets', numberWords(counts.outlets)],
    ['Topics', numberWords(counts.topics)],
    ['Format of the bundle', format],
  ] as const;
  return (
    <dl className={css['facts']}>
      {facts.map(([term, fact]) => (
        <div key={term} className={css['fact']}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
