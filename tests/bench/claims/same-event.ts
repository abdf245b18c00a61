import { join } from 'node:path';
import type { Story } from '#src/content/bundle/story-file.ts';
import { isNearLead } from '#src/content/coverage/near-lead.ts';
import { projectRoot } from '#tests/support/list-files.ts';
import type { ClaimKind, JudgedPair, Stories } from './judged-pair.ts';
import { readTable } from './read-table.ts';

const fixtures = join(projectRoot, 'tests/fixtures');

type Row = Readonly<Record<string, string>>;
type Report = Story['coverage'][number];
type Verdict = {
  readonly story: string;
  readonly drawn: string;
  readonly verdict: string;
  readonly is: (report: Report) => boolean;
};

/**
 * What a verdict says; a round-up that has a part on the event is not of it, and of what no reader
 * could tell nothing is asked.
 */
const RIGHT: Readonly<Record<string, boolean | undefined>> = {
  yes: true,
  same: true,
  event: true,
  no: false,
  part: false,
  other: false,
  background: false,
  series: false,
};

/**
 * Reports within reach of their lead that a story lists, and whether they are of its event. Copies
 * of a text are another claim.
 */
export const sameEvent: ClaimKind = {
  name: 'same event',
  pairsOf: async (stories, data, archive) => {
    const blind = (await readTable(join(fixtures, 'verdicts/same-event-blind.tsv'))).map(ofId);
    const drawn = (await readTable(join(fixtures, 'same-event.tsv'))).map(ofId);
    const own = (await readTable(join(data, 'verdicts.tsv'))).map(ofTitle);
    return [
      ...judge('same-event-blind', archive === 'azure-2020' ? blind : [], stories),
      ...judge('same-event', archive === 'azure-2020' ? drawn : [], stories),
      ...judge('verdicts', own, stories),
    ];
  },
};

const ofId = ({
  story = '',
  drawn = '',
  verdict = '',
  event = '',
  other = '',
  report: listed = '',
}: Row): Verdict => ({
  story,
  drawn,
  verdict: verdict || event,
  is: (report) => report.id === (other || listed),
});

/** Titles repeat, so the note begins with outlet and time; and files tell blanks apart by width. */
function ofTitle({ a = '', b = '', verdict = '', note = '' }: Row): Verdict {
  const [domain, time] = note.split(' ');
  const title = b.replace(/\s+/g, ' ');
  const is = (report: Report): boolean =>
    report.title === title && report.outlet.domain === domain && report.time === time;
  return { story: a, drawn: verdict, verdict, is };
}

function judge(file: string, verdicts: readonly Verdict[], stories: Stories): JudgedPair[] {
  return verdicts.flatMap(({ story, drawn, verdict, is }, line) => {
    const [report, isRight] = [stories.get(story)?.coverage.find(is), RIGHT[verdict]];
    if (!report || isRight === undefined || !(isNearLead(report.offset) || report.tier === 'event'))
      return [];
    return [{ file, drawn, line, isRight, isClaimed: report.tier === 'event' }];
  });
}
