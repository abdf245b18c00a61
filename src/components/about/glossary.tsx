import type { PlainKey } from '#src/messages/catalogue.ts';
import { t } from '#src/messages/messages.ts';
import { type Term, termFragments } from '#src/url/term-fragments.ts';
import css from './glossary.module.css';

/** Each word, and what it means. */
const entries: Readonly<Record<Term, readonly [word: PlainKey, meaning: PlainKey]>> = {
  article: ['about.article', 'about.articleMeans'],
  report: ['about.report', 'about.reportMeans'],
  story: ['about.story', 'about.storyMeans'],
  lead: ['about.lead', 'about.leadMeans'],
  coverage: ['about.coverage', 'about.coverageMeans'],
  event: ['about.event', 'about.eventMeans'],
  background: ['about.background', 'about.backgroundMeans'],
  outlet: ['about.outlet', 'about.outletMeans'],
  family: ['about.family', 'about.familyMeans'],
  independentSource: ['about.independentSource', 'about.independentSourceMeans'],
  reprint: ['about.reprint', 'about.reprintMeans'],
  topic: ['about.topic', 'about.topicMeans'],
  quality: ['about.quality', 'about.qualityMeans'],
  heat: ['evidence.heat', 'about.heatMeans'],
  importance: ['about.importance', 'about.importanceMeans'],
  edition: ['about.edition', 'about.editionMeans'],
  storyline: ['about.storyline', 'about.storylineMeans'],
  archive: ['about.archive', 'about.archiveMeans'],
};

const isTerm = (name: string): name is Term => name in entries;
const terms: readonly Term[] = Object.keys(termFragments).filter(isTerm);

type GlossaryProps = {
  /** The site imports feeds. */
  readonly feeds: boolean;
};

/** The words that this site uses for a thing of its own, each with a fragment to link to. */
export function Glossary({ feeds }: GlossaryProps) {
  return (
    <dl className={css['glossary']}>
      {terms.map((term) => {
        const [word, meaning] = entries[term];
        return (
          <div key={term} id={termFragments[term]} className={css['entry']} tabIndex={-1}>
            <dt className={css['word']}>{t(word)}</dt>
            <dd>{t(feeds && term === 'quality' ? 'about.qualityMeansFeeds' : meaning)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
