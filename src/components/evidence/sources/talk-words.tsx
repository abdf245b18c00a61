import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { SourceFacts, Sources } from '#src/content/coverage/sources.ts';
import { countWords, numberWords } from '#src/content/words/count-words.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { totalWords } from '#src/content/words/receipt-words.ts';
import { ForeignText } from '../../foreign-text.tsx';

type TalkWordsProps = { readonly story: SourceFacts; readonly counted: Sources };

/**
 * How many independent sources and outlets report the event of a story, or that only one does. The
 * number leads to its receipt.
 */
export function TalkWords({ story, counted }: TalkWordsProps): ReactNode {
  const { talk, sources, receipt } = counted;
  switch (talk) {
    case 'many':
    case 'unknown': {
      const outlets = new Set(receipt.reports.map(({ domain }) => domain)).size;
      return (
        <>
          <b>
            <Link to={{ hash: 'sources' }}>{totalWords(counted)}</Link>
          </b>
          {outlets > 1 && outlets !== sources ? ` · ${countWords(outlets, 'outlet')}` : null}
        </>
      );
    }
    case '1':
      return (
        <>
          <b>One source</b>: no other outlet’s report of this event found in this archive
        </>
      );
    case 'self':
      return (
        <CompanyOnly
          name={outletWords(story.outlet)}
          all={story.coverage.length + (story.elsewhere?.length ?? 0) + 1}
          ofEvent={receipt.reports.length}
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
      <b>Company’s own posts</b>: {reportsCome(all)} from <ForeignText>{name}</ForeignText>
      {all === ofEvent
        ? null
        : `; ${numberWords(ofEvent)} of this event, ${numberWords(all - ofEvent)} background`}
    </>
  );
}
