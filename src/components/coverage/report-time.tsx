import { use } from 'react';
import type { DatedLead } from '#src/content/coverage/right-date.ts';
import { placeWords } from '#src/content/words/place-words.ts';
import { timeWords } from '#src/content/words/time-words.ts';
import { ReadingContext } from '../reading-context.ts';
import type { RowReport } from './event-reports.ts';

type ReportTimeProps = { readonly report: RowReport; readonly lead: DatedLead };

/** A report's time beside its lead, or what is known instead. */
export function ReportTime({ report, lead }: ReportTimeProps) {
  const { timeZone } = use(ReadingContext);
  const { time } = report;
  const place = placeWords(report, lead, timeZone);
  if (time === undefined) return <span>{place}</span>;
  return <time dateTime={time}>{place ?? timeWords(time, timeZone)}</time>;
}
