import type { ElsewhereReport, Story } from '#src/content/bundle/story-file.ts';
import { formatInstant } from '#src/content/time/instant.ts';
import type { Draft, Elsewhere } from '../coverage/draft.ts';
import type { Owners } from '../owners/owners.ts';
import { type CardSources, makeNeighbour, reportFields, uncertainty } from './make-card.ts';

/** What other stories have of the event. */
export function makeEvent(
  { elsewhere, sameEvent }: Draft,
  known: CardSources,
): Pick<Story, 'elsewhere' | 'sameEvent'> {
  return {
    ...(elsewhere.length > 0 && {
      elsewhere: elsewhere.map((report) => makeElsewhere(report, known)),
    }),
    ...(sameEvent.length > 0 && {
      sameEvent: sameEvent.map(({ article, leads }) => ({
        ...makeNeighbour(article, known),
        ...(article.heat !== null && { heat: article.heat }),
        ...(leads && { leads: true as const }),
      })),
    }),
  };
}

function makeElsewhere(
  { report, id, time, offset, under, story, copyOf }: Elsewhere,
  known: CardSources,
): ElsewhereReport {
  return {
    ...reportFields(report, { ...known, future: false }),
    time: formatInstant(time),
    qualityFrom: report.qualityFrom,
    id,
    offset,
    ...uncertainty(report, known.outlets),
    under: makeNeighbour(under, known),
    original: report.original,
    amp: report.amp,
    story,
    copyOf,
  };
}

/** Families and roles of a story's outlets, if known. */
export function ownersIn(
  { article, coverage, elsewhere }: Draft,
  { familyOf, roleOf }: Owners,
): Pick<Story, 'owners'> {
  const reports = [article, ...[...coverage, ...elsewhere].map(({ report }) => report)];
  const domains = new Set(reports.map(({ provider }) => provider.domain));
  const owners = [...domains].flatMap((domain) => {
    const [family, role] = [familyOf(domain), roleOf(domain)];
    if (family === domain && role === undefined) return [];
    return [{ domain, ...(family !== domain && { family }), ...(role !== undefined && { role }) }];
  });
  return owners.length > 0 ? { owners } : {};
}
