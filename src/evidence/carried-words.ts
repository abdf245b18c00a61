import type { Card } from '#src/content/bundle/bundle.ts';
import { countWords } from '#src/content/words/count-words.ts';

/** The input of the words on a story's sources. */
export type Carried = Pick<Card, 'reports' | 'sources' | 'talk' | 'outlet'>;

/**
 * Who reports a story: `10 independent sources`, `Only Microsoft (2 posts)`. Undefined for a story
 * without coverage.
 */
export function carriedWords(story: Carried): string | undefined {
  return story.talk === 'self'
    ? `Only ${story.outlet.name} (${postWords(story)})`
    : sourceWords(story);
}

/** All reports of a company's own story. */
export const postWords = ({ reports }: Pick<Carried, 'reports'>): string =>
  countWords(reports + 1, 'post');

/** The words for a story that others than a company itself report, or may report. */
export function sourceWords({ reports, sources, talk }: Carried): string | undefined {
  if (sources !== undefined) return countWords(sources, 'independent source');
  return talk && (talk === '1' ? 'One outlet found' : countWords(reports, 'related report'));
}
