import { use } from 'react';
import {
  type Carried,
  carriedWords,
  type Figure,
  figureWords,
  oneSource,
} from '#src/evidence/carried-words.ts';
import { ReadingContext } from '../reading-context.ts';

type CarriedByProps = {
  readonly story: Carried;
  /** The figure that the list is ordered by, shown first. */
  readonly figure?: Figure | undefined;
  readonly className?: string | undefined;
};

/**
 * Who reports a story's event, in a few words. A story without coverage has one source, which is
 * said only where that is worth a line: not on a site of such stories.
 */
export function CarriedBy({ story, figure, className }: CarriedByProps) {
  const { mostlySingle = false } = use(ReadingContext);
  const first = figure && figureWords(figure, story);
  const words = carriedWords(story) ?? (mostlySingle ? undefined : oneSource());
  // Both orders and an unknown talk can give the same words.
  const parts = [...new Set([first, words])].filter((part) => part !== undefined);
  return parts.length > 0 ? (
    <span className={className} data-figure={figure}>
      {parts.join(' · ')}
    </span>
  ) : null;
}
