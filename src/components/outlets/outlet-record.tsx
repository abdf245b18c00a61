import { type OutletFigures, racesOf } from '#src/content/bundle/outlet-measures.ts';
import { lagInFull } from '#src/content/words/lag-words.ts';
import { joinSentences } from '#src/messages/join-sentences.ts';
import { t } from '#src/messages/messages.ts';
import { HowLink } from '../evidence/how-link.tsx';
import { Sentences } from '../sentences.tsx';
import css from './outlet-record.module.css';

/** How an outlet reports compared with others, in a sentence or two. */
export function OutletRecord({ figures }: { readonly figures: OutletFigures }) {
  return (
    <p className={css['record']}>
      <Sentences>
        {recordWords(figures)}
        <HowLink figure="outlets" />
      </Sentences>
    </p>
  );
}

function recordWords(figures: OutletFigures): string {
  const { follows } = figures;
  if (racesOf(figures).races === 0) return t('lists.neverCompared');
  const speed = speedWords(figures);
  return follows > 0 ? joinSentences(t('lists.followsOthers', { n: follows }), speed) : speed;
}

function speedWords({ medianLag, lags }: OutletFigures): string {
  const { races: n, firsts } = racesOf({ lags });
  if (medianLag === null) return n === 1 ? t('lists.firstOnOne') : t('lists.firstOnAll', { n });
  // Keeps the number with its unit.
  const lag = lagInFull(medianLag).replace(' ', '\u00a0');
  if (n === 1) return t('lists.laterOnOne', { lag });
  return firsts === 0
    ? t('lists.firstOnNone', { n, lag })
    : t('lists.firstOnSome', { n, firsts, lag });
}
