import {
  COARSE_SHARE,
  LEAST_OTHERS,
  LEAST_TEXTS,
  LEAST_TIMES,
  SHIFT_SHARE,
  SHIFT_WITHIN,
  type ToldClock,
} from '#src/content/bundle/clock-fault.ts';
import { clockWords } from '#src/evidence/clock-words.ts';
import { t } from '#src/messages/messages.ts';
import { outletPath } from '#src/url/paths.ts';
import { ForeignText } from '../../foreign-text.tsx';
import { bold } from '../../marks.tsx';
import { Message } from '../../message.tsx';
import { Link } from '../../page-link.tsx';
import { toPercent } from '../to-percent.ts';
import { Explained } from './explained.tsx';

type ClocksExplainedProps = {
  /** Outlets with unreliable times; undefined until loaded. */
  readonly clocks: readonly ToldClock[] | undefined;
};

/** Which outlets' times are unreliable, by which rule, and the consequences. */
export function ClocksExplained({ clocks }: ClocksExplainedProps) {
  return (
    <Explained title={t('about.clocks')} figure="clocks">
      <p>
        <Message
          of="about.clockRules"
          marks={bold}
          values={{
            coarse: toPercent(COARSE_SHARE),
            times: LEAST_TIMES,
            shifted: toPercent(SHIFT_SHARE),
            texts: LEAST_TEXTS,
            outlets: LEAST_OTHERS,
            minutes: SHIFT_WITHIN,
          }}
        />
      </p>
      <p>
        <Message of="about.clockEffect" marks={bold} />
      </p>
      {clocks === undefined ? null : <Named clocks={clocks} />}
    </Explained>
  );
}

function Named({ clocks }: { readonly clocks: readonly ToldClock[] }) {
  if (clocks.length === 0) return <p>{t('about.noClocks')}</p>;
  return (
    <ul>
      {clocks.map((clock) => (
        <li key={clock.domain}>
          <Message
            of="about.clockOf"
            values={{
              outlet: (
                <Link to={outletPath(clock.domain)}>
                  <ForeignText>{clock.name}</ForeignText>
                </Link>
              ),
              fault: clockWords(clock),
            }}
          />
        </li>
      ))}
    </ul>
  );
}
