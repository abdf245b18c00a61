import { type OutletFigures, racesOf } from '#src/content/bundle/outlet-measures.ts';
import { countWords, numberWords } from '#src/content/words/count-words.ts';
import { lagInFull } from '#src/content/words/lag-words.ts';
import { HowLink } from '../evidence/how-link.tsx';
import css from './outlet-record.module.css';

/** How an outlet reports compared with others, in a sentence or two. */
export function OutletRecord({ figures }: { readonly figures: OutletFigures }) {
  return (
    <p className={css['record']}>
      {recordWords(figures)} <HowLink figure="outlets" />
    </p>
  );
}

function recordWords({ follows, medianLag, lags }: OutletFigures): string {
  const { races, firsts } = racesOf({ lags });
  if (races === 0)
    return 'No event here is reported by it and by another outlet, so it was never ahead of one or behind.';
  const followed =
    follows > 0
      ? `Follows another outlet’s lead in ${countWords(follows, 'story', 'stories')}. `
      : '';
  // Keeps the number with its unit.
  const lag =
    medianLag === null ? undefined : `${lagInFull(medianLag).replace(' ', '\u00a0')} later`;
  if (races === 1) {
    const ran = lag === undefined ? 'it was first' : `it ran ${lag} than the first`;
    return `${followed}On the one story whose event others here covered too, ${ran}.`;
  }
  const first = `${followed}Of ${numberWords(races)} stories whose events others here covered too, it was first on`;
  if (lag === undefined) return `${first} all.`;
  return `${first} ${firsts === 0 ? 'none. It ran' : `${numberWords(firsts)}. On the rest it ran`} a median ${lag}.`;
}
