import { Link } from 'react-router';
import { countWords, numberWords } from '#src/content/count-words.ts';
import { lagWords } from '#src/content/lag-words.ts';
import { type OutletFigures, racesOf } from '#src/content/outlet-figures.ts';
import { evidencePath } from '#src/url/fragments.ts';
import css from './outlet-record.module.css';

/** How an outlet reports beside others, in a sentence or two. */
export function OutletRecord({ figures }: { readonly figures: OutletFigures }) {
  return (
    <p className={css['record']}>
      {recordWords(figures)} <Link to={evidencePath('outlets')}>How is this counted?</Link>
    </p>
  );
}

function recordWords({ follows, medianLag, lags }: OutletFigures): string {
  const { races, firsts } = racesOf({ lags });
  if (races === 0) return 'No event here is reported by it and by another outlet, so it was never ahead of one or behind.';
  const followed = follows > 0 ? `Follows another outlet’s lead in ${countWords(follows, 'story', 'stories')}. ` : '';
  // The number stays with its unit.
  const behind = medianLag === null ? '' : `${lagWords(medianLag).replace(' ', '\u00a0')} behind the earliest we hold`;
  if (races === 1) return `${followed}In the one story that others here report too, it ran ${behind || 'first'}.`;
  const first = `${followed}Of ${countWords(races, 'story', 'stories')} that others here report too, it ran first in`;
  if (behind === '') return `${first} all.`;
  return `${first} ${firsts === 0 ? 'none, but' : `${numberWords(firsts)}, and otherwise`} ${behind} (median).`;
}
