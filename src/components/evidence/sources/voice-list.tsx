import type { ReactNode } from 'react';
import type { CoverageReport } from '#src/content/bundle/story-file.ts';
import type { Voice } from '#src/content/coverage/voice.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { reportFragment } from '#src/url/paths.ts';
import { ForeignText } from '../../foreign-text.tsx';
import { Message } from '../../message.tsx';
import { Link } from '../../page-link.tsx';
import css from './independence-receipt.module.css';

/** A report in the list, as a link to its place on the page. */
export type Reported = Pick<CoverageReport, 'title' | 'lang' | 'outlet'>;

type VoiceListProps = {
  readonly voices: readonly Voice[];
  readonly reported: ReadonlyMap<string, Reported>;
  /** Id of the lead, which is at the head of the page. */
  readonly lead: string;
};

/**
 * Reports by outlet and headline (the lead's is that of the page), each linked to its place on the
 * page, with its family if its domain does not show it.
 */
export function VoiceList({ voices, reported, lead }: VoiceListProps) {
  return (
    <ul className={css['voices']}>
      {voices.map((voice) => {
        const report = reported.get(voice.id);
        return report ? (
          <li key={voice.id}>{voiceWords(voice, report, voice.id === lead)}</li>
        ) : null;
      })}
    </ul>
  );
}

function voiceWords(voice: Voice, report: Reported, isLead: boolean): ReactNode {
  const name = <ForeignText of={report.outlet}>{outletWords(report.outlet)}</ForeignText>;
  const values = {
    outlet: isLead ? name : <Link to={{ hash: reportFragment(voice.id) }}>{name}</Link>,
    title: (
      <span className={css['headline']}>
        <ForeignText of={report}>{report.title}</ForeignText>
      </span>
    ),
  };
  if (voice.family === voice.domain)
    return <Message of={isLead ? 'evidence.voiceLead' : 'evidence.voice'} values={values} />;
  const owned = {
    ...values,
    domain: <ForeignText>{voice.domain}</ForeignText>,
    family: <ForeignText>{voice.family}</ForeignText>,
  };
  return <Message of={isLead ? 'evidence.voiceLeadOf' : 'evidence.voiceOf'} values={owned} />;
}
