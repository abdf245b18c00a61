import { Link } from 'react-router';
import type { CoverageReport } from '#src/content/bundle/story-file.ts';
import type { Voice } from '#src/content/coverage/voice.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { reportFragment } from '#src/url/paths.ts';
import { ForeignText } from '../../foreign-text.tsx';
import css from './independence-receipt.module.css';

/** A report in the list, as a link to its place on the page. */
export type Reported = Pick<CoverageReport, 'title' | 'outlet'>;

type VoiceListProps = {
  readonly voices: readonly Voice[];
  readonly reported: ReadonlyMap<string, Reported>;
  /** Id of the lead, which is at the head of the page. */
  readonly lead: string;
};

/**
 * Reports by outlet and headline, each linked to its place on the page, with its family if its
 * domain does not show it.
 */
export function VoiceList({ voices, reported, lead }: VoiceListProps) {
  return (
    <ul className={css['voices']}>
      {voices.map(({ id, domain, family }) => {
        const report = reported.get(id);
        if (!report) return null;
        const outlet = <ForeignText>{outletWords(report.outlet)}</ForeignText>;
        return (
          <li key={id}>
            {id === lead ? outlet : <Link to={{ hash: reportFragment(id) }}>{outlet}</Link>}
            {family === domain ? null : (
              <>
                {' '}
                (<ForeignText>{domain}</ForeignText>, of <ForeignText>{family}</ForeignText>)
              </>
            )}
            {id === lead ? ', the lead' : null}:{' '}
            <bdi className={css['headline']}>{report.title}</bdi>
          </li>
        );
      })}
    </ul>
  );
}
