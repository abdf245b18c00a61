import { HEAT_QUALITY, type HeatAccount } from '#src/content/coverage/heat.ts';
import { joinSentences } from '#src/messages/join-sentences.ts';
import { t } from '#src/messages/messages.ts';
import { bold } from '../../marks.tsx';
import { Message } from '../../message.tsx';
import { Sentences } from '../../sentences.tsx';
import { Explained } from './explained.tsx';

type HeatExplainedProps = {
  /** Undefined until loaded. */
  readonly heat: HeatAccount | undefined;
};

/** What heat consists of, and for how many stories of this archive that can be checked. */
export function HeatExplained({ heat }: HeatExplainedProps) {
  return (
    <Explained title={t('evidence.heat')} figure="heat">
      <p>{t('about.heatSum', { quality: HEAT_QUALITY })}</p>
      <p>
        <Sentences>
          {t('about.heatFactor')}
          {heat ? <Factor factor={heat.factor} /> : null}
        </Sentences>
      </p>
      {heat ? <Alone heat={heat} /> : null}
      <p>{t('about.heatWrong')}</p>
    </Explained>
  );
}

function Factor({ factor }: Pick<HeatAccount, 'factor'>) {
  if (!factor) return t('about.heatNoFactor');
  const { k, holds, of } = factor;
  return <Message of="about.heatIs" marks={bold} values={{ k, holds, n: of }} />;
}

/** Nothing if all stories have both numbers, and counted reports. */
function Alone({ heat: { alone, unsaid } }: { readonly heat: HeatAccount }) {
  if (alone.of + unsaid === 0) return null;
  return (
    <p>
      {joinSentences(
        alone.of > 0 ? t('about.heatAlone', { n: alone.of, holds: alone.holds }) : undefined,
        unsaid > 0 ? t('about.heatMissing', { n: unsaid }) : undefined,
      )}
    </p>
  );
}
