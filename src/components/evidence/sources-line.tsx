import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Story } from '#src/content/address-file.ts';
import { countWords, numberWords } from '#src/content/count-words.ts';
import { outletWords } from '#src/content/outlet-words.ts';
import { type Sources, sourcesOf, type Talk } from '#src/content/sources.ts';
import { evidencePath } from '#src/url/fragments.ts';
import { ForeignText } from '../foreign-text.tsx';
import css from './sources-line.module.css';

type SourcesLineProps = { readonly story: Pick<Story, 'outlet' | 'copyOf' | 'coverage'> };

/** Several dots, one by itself, and one that comes back to itself. */
const shapes: Readonly<Record<Talk, string>> = {
  many: 'M2 10a2 2 0 1 1 4 0a2 2 0 1 1-4 0M8 10a2 2 0 1 1 4 0a2 2 0 1 1-4 0M5 5a2 2 0 1 1 4 0a2 2 0 1 1-4 0',
  1: 'M1 7a6 6 0 1 1 12 0a6 6 0 1 1-12 0M2.2 7a4.8 4.8 0 1 0 9.6 0a4.8 4.8 0 1 0-9.6 0M5 7a2 2 0 1 1 4 0a2 2 0 1 1-4 0',
  self: 'M5 7a2 2 0 1 1 4 0a2 2 0 1 1-4 0M12.5 7a5.5 5.5 0 1 1-2-4.2l.9-.9.4 3.4-3.4-.4.9-.9a4 4 0 1 0 1.7 3z',
};

/** How many really report the event of a story: independent sources and copies, or that one outlet talks alone. */
export function SourcesLine({ story }: SourcesLineProps) {
  const counted = sourcesOf(story);
  return (
    <p className={css['line']} data-talk={counted.talk}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d={shapes[counted.talk]} />
      </svg>
      <span>
        <b>{talkWords(counted, story)}</b>
        {counted.eventCopies > 0 ? `, ${countWords(counted.eventCopies, 'copy', 'copies')}` : null}
      </span>
      <Link to={evidencePath('sources')} className={css['how']} data-print="no">
        How is this counted?
      </Link>
    </p>
  );
}

function talkWords({ talk, sources }: Sources, { outlet, coverage }: SourcesLineProps['story']): ReactNode {
  switch (talk) {
    case 'many':
      return `${countWords(sources, 'independent source')} of this event`;
    case '1':
      return 'Only one outlet here ran this';
    case 'self':
      return (
        <>
          Only the maker itself talks: all {numberWords(coverage.length + 1)} reports are from{' '}
          <ForeignText>{outletWords(outlet)}</ForeignText>
        </>
      );
  }
}
