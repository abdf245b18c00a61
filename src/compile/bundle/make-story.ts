import type { About, CoverageReport, Story } from '#src/content/bundle/story-file.ts';
import type { StoryLine } from '#src/content/bundle/storyline-file.ts';
import type { HeatAccount } from '#src/content/coverage/heat.ts';
import { formatInstant } from '#src/content/time/instant.ts';
import type { Covering, Draft } from '../coverage/draft.ts';
import {
  type CardSources,
  languageOf,
  makeCard,
  makeNeighbour,
  reportFields,
  uncertainty,
} from './make-card.ts';
import { makeEvent, ownersIn } from './make-event.ts';

/** What a story's file says about related stories. */
export type BesideLine = {
  readonly line: StoryLine | undefined;
  readonly about: readonly About[];
  /** The words that link a report and the lead, if one continues the other. */
  readonly stepOf: (report: string) => readonly string[] | undefined;
};

/** A story's neighbours: the ones before and after it in time, and those that it continues. */
type Beside = BesideLine & { readonly newer: Draft | undefined; readonly older: Draft | undefined };

export function makeStory(draft: Draft, beside: Beside, known: CardSources): Story {
  const { article, coverage } = draft;
  return {
    ...makeCard(draft, known),
    qualityFrom: article.qualityFrom,
    ...makeEarlier(article, known),
    ...(article.original && { original: article.original }),
    ...(article.amp && { amp: article.amp }),
    ...(article.video && { video: article.video }),
    ...makeReceipt(article, known.heat),
    ...uncertainty(article, known.outlets),
    ...(draft.copyOf !== undefined && { copyOf: draft.copyOf }),
    coverage: coverage.map((covering) => {
      const step = beside.stepOf(covering.id);
      return { ...makeReport(covering, known), ...(step && { step: [...step] }) };
    }),
    ...makeEvent(draft, known),
    ...ownersIn(draft, known.owners),
    ...(beside.line && { line: beside.line }),
    ...(beside.about.length > 0 && { about: [...beside.about] }),
    ...(beside.newer && { newer: makeNeighbour(beside.newer.article, known) }),
    ...(beside.older && { older: makeNeighbour(beside.older.article, known) }),
  };
}

/** The lead's earlier headlines, in its own language if that is stated. */
function makeEarlier(article: Draft['article'], { languages }: CardSources): Pick<Story, 'was'> {
  if (!article.was) return {};
  return {
    was: article.was.map(({ title, until }) => ({
      title,
      lang: languageOf({ ...article, title, excerpt: '' }, languages),
      until: formatInstant(until),
    })),
  };
}

function makeReceipt(
  { heat, quality, related }: Draft['article'],
  { factor }: HeatAccount,
): Pick<Story, 'receipt'> {
  if (heat === null || quality === null) return {};
  return { receipt: { ...(factor && { k: factor.k }), related: related.length } };
}

function makeReport(
  { report, id, tier, offset, future, story, copyOf }: Covering,
  known: CardSources,
): CoverageReport {
  return {
    ...reportFields(report, { ...known, future }),
    seen: report.seen === undefined || future ? undefined : formatInstant(report.seen),
    qualityFrom: report.qualityFrom,
    id,
    tier,
    offset,
    original: report.original,
    amp: report.amp,
    story,
    ...uncertainty(report, known.outlets),
    copyOf,
  };
}
