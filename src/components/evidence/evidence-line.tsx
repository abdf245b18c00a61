import type { Story } from '#src/content/bundle/story-file.ts';
import { sourcesOf } from '#src/content/coverage/sources.ts';
import type { PublicationOrder } from '#src/evidence/publication-order.ts';
import { t } from '#src/messages/messages.ts';
import css from './evidence-line.module.css';
import { FirstReport } from './first-report.tsx';
import { TalkShape } from './sources/talk-shape.tsx';
import { TalkWords } from './sources/talk-words.tsx';

type EvidenceLineProps = { readonly story: Story; readonly order: PublicationOrder };

/** The evidence on a story in one line: who reports it, who was first, how many copied. */
export function EvidenceLine({ story, order }: EvidenceLineProps) {
  const counted = sourcesOf(story);
  const reprints = counted.receipt.reprints.length;
  const tellsFirst =
    order.event.length + order.untimed.length > 1 ||
    (order.event.length === 0 && story.reports > 0);
  return (
    <p className={css['line']} data-talk={counted.talk}>
      <TalkShape talk={counted.talk} />
      <span>
        <TalkWords story={story} counted={counted} />
        {tellsFirst ? (
          <>
            {' '}
            · <FirstReport order={order} />
          </>
        ) : null}
        {reprints > 0 ? ` · ${t('evidence.reprints', { n: reprints })}` : null}
      </span>
    </p>
  );
}
