import { qualityBands } from '#src/content/coverage/quality-bands.ts';
import { language, t } from '#src/messages/messages.ts';
import { Explained } from './explained.tsx';

/** Where the bands begin, without the band of all that is lower and the one without a number. */
const starts = (): string =>
  qualityBands
    .map(({ from }) => from)
    .filter((from) => from !== undefined && Number.isFinite(from))
    .join(language().comma);

export function MixExplained() {
  return (
    <Explained title={t('evidence.mix')} figure="mix">
      <p>{t('about.mixShares')}</p>
      <p>{t('about.mixQuality', { starts: starts() })}</p>
    </Explained>
  );
}
