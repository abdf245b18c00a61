import {
  BURST_SHARE,
  NEAREST_SHARE,
  OWN_HOURS,
  SUPPORT_HOURS,
  SUPPORT_LIKENESS,
  SUPPORTER_LIKENESS,
  SUPPORTERS,
  WORDS_HOURS,
  WORDS_LIKENESS,
} from '#src/content/coverage/elsewhere-rules.ts';
import { t } from '#src/messages/messages.ts';
import { toPercent } from '../to-percent.ts';
import { Explained } from './explained.tsx';

/** Likeness is in hundredths. */
const nats = (hundredths: number): number => hundredths / 100;

/**
 * How reports of an event are found under other stories, and which stories are of the same event.
 */
export function ElsewhereExplained() {
  return (
    <Explained title={t('about.elsewhere')} figure="elsewhere">
      <p>{t('about.elsewhereWhat', { hours: OWN_HOURS })}</p>
      <p>
        {t('about.elsewhereLimits', {
          hours: SUPPORT_HOURS,
          support: nats(SUPPORT_LIKENESS),
          supporters: SUPPORTERS,
          supporter: nats(SUPPORTER_LIKENESS),
          likeness: nats(WORDS_LIKENESS),
          wordsHours: WORDS_HOURS,
          burst: toPercent(BURST_SHARE),
          ownHours: OWN_HOURS,
          nearest: toPercent(NEAREST_SHARE),
        })}
      </p>
      <p>{t('about.elsewhereStories')}</p>
    </Explained>
  );
}
