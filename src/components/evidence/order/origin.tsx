import type { ReactNode } from 'react';
import type { Story } from '#src/content/bundle/story-file.ts';
import { lagInFull } from '#src/content/words/lag-words.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { withinWords } from '#src/evidence/clock-words.ts';
import { type PublicationOrder, publicationOrder } from '#src/evidence/publication-order.ts';
import { type First, whoWasFirst } from '#src/evidence/who-was-first.ts';
import { t } from '#src/messages/messages.ts';
import { ForeignText } from '../../foreign-text.tsx';
import { bold } from '../../marks.tsx';
import { Message } from '../../message.tsx';
import { Sentences } from '../../sentences.tsx';
import css from './origin.module.css';
import { ReportLink } from './report-link.tsx';

const marks = {
  ...bold,
  w: (text: ReactNode) => <span className={css['whole']}>{text}</span>,
};

/**
 * Which report leads, and which one of its event ran first: a fact about this archive, not about
 * the world.
 */
export function Origin({ story }: { readonly story: Story }) {
  const order = publicationOrder(story);
  const { quality } = order.lead;
  const outlet = <ForeignText of={order.lead.outlet}>{outletWords(order.lead.outlet)}</ForeignText>;
  const first = whoWasFirst(order);
  return (
    <p className={css['origin']}>
      <Sentences>
        {quality === null ? (
          <Message of="evidence.leadIs" values={{ outlet }} marks={marks} />
        ) : (
          <Message of="evidence.leadOfQuality" values={{ outlet, quality }} marks={marks} />
        )}
        {originOf(first, order)}
        {first.is === 'earlier' && first.elsewhere
          ? t('evidence.originElsewhere', { n: first.others + 1 })
          : null}
        {first.is === 'unknown' || first.is === 'only' || order.untimed.length === 0
          ? null
          : t('evidence.originUntimed', { n: order.untimed.length })}
      </Sentences>
    </p>
  );
}

function originOf(first: First, { lead, untimed: { length } }: PublicationOrder): ReactNode {
  if (first.is === 'unknown')
    return t(lead.seen === undefined ? 'evidence.originUnknown' : 'evidence.originUndated');
  if (first.is === 'only')
    return length === 0 ? t('evidence.originOnly') : t('evidence.originOpen', { n: length });
  if (first.is === 'lead') return t('evidence.originLead', { n: first.reports });
  return originOfSeveral(first);
}

function originOfSeveral(first: Exclude<First, { is: 'unknown' | 'only' | 'lead' }>): ReactNode {
  const n = first.others;
  if (first.is === 'earlier') {
    const words = first.sameOutlet ? same : other;
    const values = {
      outlet: <ReportLink report={first.report} />,
      lag: lagInFull(first.lagMinutes),
    };
    return n === 0 ? (
      <Message of={words.alone} values={values} marks={marks} />
    ) : (
      <Message of={words.withOthers} values={{ ...values, n }} marks={marks} />
    );
  }
  const b = <ReportLink report={first.b} />;
  if (first.is === 'shared')
    return n === 0 ? (
      <Message of="evidence.originTwo" values={{ a: b }} />
    ) : (
      <Message of="evidence.originMany" values={{ a: b, n }} />
    );
  const values = {
    a: <ReportLink report={first.a} />,
    b,
    within: withinWords(first.withinMinutes),
  };
  return n === 0 ? (
    <Message of="evidence.originOfTwo" values={values} />
  ) : (
    <Message of="evidence.originOfMany" values={{ ...values, n }} />
  );
}

const same = { alone: 'evidence.originSame', withOthers: 'evidence.originSameOthers' } as const;
const other = { alone: 'evidence.originOther', withOthers: 'evidence.originOthers' } as const;
