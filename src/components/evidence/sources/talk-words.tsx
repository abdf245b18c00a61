import type { ReactNode } from 'react';
import type { Outlet } from '#src/content/bundle/bundle.ts';
import type { SourceFacts, Sources } from '#src/content/coverage/sources.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { totalWords } from '#src/content/words/receipt-words.ts';
import { t } from '#src/messages/messages.ts';
import { ForeignText } from '../../foreign-text.tsx';
import { bold } from '../../marks.tsx';
import { Message } from '../../message.tsx';
import { Link } from '../../page-link.tsx';

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
          {outlets > 1 && outlets !== sources ? ` · ${t('site.outlets', { n: outlets })}` : null}
        </>
      );
    }
    case '1':
      return <Message of="evidence.oneSource" marks={bold} />;
    case 'self':
      return (
        <CompanyOnly
          outlet={story.outlet}
          all={story.coverage.length + (story.elsewhere?.length ?? 0) + 1}
          ofEvent={receipt.reports.length}
        />
      );
  }
}

type CompanyOnlyProps = {
  readonly outlet: Outlet;
  readonly all: number;
  readonly ofEvent: number;
};

/** Says that every report is the company's own, and how many of them are of the event. */
function CompanyOnly({ outlet, all, ofEvent }: CompanyOnlyProps) {
  const name = <ForeignText of={outlet}>{outletWords(outlet)}</ForeignText>;
  return all === ofEvent ? (
    <Message of="evidence.companyAll" values={{ n: all, outlet: name }} marks={bold} />
  ) : (
    <Message
      of="evidence.companyTiers"
      values={{ n: all, outlet: name, event: ofEvent, background: all - ofEvent }}
      marks={bold}
    />
  );
}
