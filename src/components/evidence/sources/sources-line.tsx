import type { ReactNode } from 'react';
import { Link } from 'react-router';
import {
  type SourceFacts,
  type Sources,
  sourcesOf,
  type Talk,
} from '#src/content/coverage/sources.ts';
import { countWords, numberWords } from '#src/content/words/count-words.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { totalWords } from '#src/content/words/receipt-words.ts';
import { evidencePath } from '#src/url/fragments.ts';
import { ForeignText } from '../../foreign-text.tsx';
import css from './sources-line.module.css';

type SourcesLineProps = { readonly story: SourceFacts };

const RING = 'M1 7a6 6 0 1 1 12 0a6 6 0 1 1-12 0M2.2 7a4.8 4.8 0 1 0 9.6 0a4.8 4.8 0 1 0-9.6 0';

/** Several dots, a single one, one that returns to itself, and an empty ring. */
const shapes: Readonly<Record<Talk, string>> = {
  many: 'M2 10a2 2 0 1 1 4 0a2 2 0 1 1-4 0M8 10a2 2 0 1 1 4 0a2 2 0 1 1-4 0M5 5a2 2 0 1 1 4 0a2 2 0 1 1-4 0',
  1: `${RING}M5 7a2 2 0 1 1 4 0a2 2 0 1 1-4 0`,
  self: 'M5 7a2 2 0 1 1 4 0a2 2 0 1 1-4 0M12.5 7a5.5 5.5 0 1 1-2-4.2l.9-.9.4 3.4-3.4-.4.9-.9a4 4 0 1 0 1.7 3z',
  unknown: RING,
};

/** How many independent sources report the event of a story, or that only one outlet does. */
export function SourcesLine({ story }: SourcesLineProps) {
  const counted = sourcesOf(story);
  const reprints = counted.receipt.reprints.length;
  return (
    <p className={css['line']} data-talk={counted.talk}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d={shapes[counted.talk]} />
      </svg>
      <span>
        {talkWords(counted, story)}
        {reprints > 0 ? `, ${countWords(reprints, 'reprint')}` : null}
      </span>
      <Link to={evidencePath('sources')} className={css['how']} data-print="no">
        How is this counted?
      </Link>
    </p>
  );
}

function talkWords(
  { talk, ...counted }: Sources,
  { outlet, coverage, elsewhere = [] }: SourcesLineProps['story'],
): ReactNode {
  switch (talk) {
    case 'many':
    case 'unknown':
      return <b>{totalWords(counted)}</b>;
    case '1':
      return (
        <>
          <b>One outlet found</b>: no other outlet’s report in this archive matches this event
        </>
      );
    case 'self':
      return (
        <CompanyOnly
          name={outletWords(outlet)}
          all={coverage.length + elsewhere.length + 1}
          ofEvent={counted.receipt.reports.length}
        />
      );
  }
}

type CompanyOnlyProps = { readonly name: string; readonly all: number; readonly ofEvent: number };

const reportsCome = (reports: number): string => {
  if (reports === 1) return 'the one report comes';
  return reports === 2 ? 'both reports come' : `all ${numberWords(reports)} reports come`;
};

/** Says that every report is the company's own, and how many of them are of the event. */
function CompanyOnly({ name, all, ofEvent }: CompanyOnlyProps) {
  return (
    <>
      <b>Company source only</b>: {reportsCome(all)} from <ForeignText>{name}</ForeignText>
      {all === ofEvent
        ? null
        : `; ${numberWords(ofEvent)} of this event, ${numberWords(all - ofEvent)} background`}
    </>
  );
}
