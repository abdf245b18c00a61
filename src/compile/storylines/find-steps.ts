import { EVENT_HOURS } from '#src/content/coverage/near-lead.ts';
import { FURTHEST_DAYS, MOST_STEPS } from '#src/content/coverage/storyline-rules.ts';
import type { KnownTerms, Telling } from './judge-link.ts';
import { judgeStep } from './judge-step.ts';
import { linkWords } from './link-words.ts';
import type { HeadlineReader } from './terms/read-headline.ts';
import { knownTermsOf, type LinkedDraft, type LinkedReport } from './terms/read-terms.ts';
import type { StoryWord } from './terms/story-words.ts';

/**
 * The reports of a coverage that continue the lead, or that the lead continues: the words that both
 * share, by report id.
 */
export type CoverageSteps = ReadonlyMap<string, readonly string[]>;

const NEAREST_MINUTES = EVENT_HOURS * 60;
const DAY_MINUTES = 24 * 60;

const NOTHING = new Int32Array();
const NO_STEPS: CoverageSteps = new Map();

/**
 * Finds the steps in a story's own coverage: reports of another time on the next stage of the
 * lead's thing or, from another outlet, on several rare things of the lead. The list itself already
 * relates both. If more than MOST_STEPS each add something else, the thing is a product, and only
 * its stages are steps.
 */
export function createStepFinder(
  known: KnownTerms,
  readHeadline: HeadlineReader,
): (draft: LinkedDraft, told: Telling) => CoverageSteps {
  /** A report whose title shares enough with the terms of its lead. */
  const tell = (
    { report: { title, provider } }: LinkedReport,
    own: ReadonlySet<number>,
    time: number,
  ): Telling | undefined => {
    const words = known.read(title);
    if (!mayShare(words, own, known)) return undefined;
    const headed = Int32Array.from(knownTermsOf(words, known.vocabulary)).sort();
    return {
      title,
      terms: { headed, told: NOTHING },
      headline: readHeadline(title, words),
      time,
      domain: provider.domain,
    };
  };

  const stepOf = (
    report: LinkedReport,
    { time }: LinkedDraft,
    told: Telling,
    own: ReadonlySet<number>,
  ): FoundStep | undefined => {
    const other = report.time === undefined ? undefined : tell(report, own, report.time);
    if (!other) return undefined;
    const [earlier, later] = other.time < time ? [other, told] : [told, other];
    const found = judgeStep(earlier, later, known);
    return found && { ...found, words: linkWords(earlier, later, found, known) };
  };

  return (draft, told) => {
    if (!draft.isDated) return NO_STEPS;
    const coverage = draft.coverage.filter((report) => isFar(report) && !isCopy(report, draft));
    if (coverage.length === 0) return NO_STEPS;
    const own = new Set([...told.terms.headed, ...told.terms.told]);
    const steps = new Map<string, FoundStep>();
    for (const report of coverage) {
      const step = stepOf(report, draft, told, own);
      if (step) steps.set(report.id, step);
    }
    return steps.size === 0 ? NO_STEPS : keptOf(steps);
  };
}

type FoundStep = { readonly words: readonly string[]; readonly isStage: boolean };

function keptOf(steps: ReadonlyMap<string, FoundStep>): CoverageSteps {
  const others = [...steps.values()].filter(({ isStage }) => !isStage).length;
  const kept = [...steps].filter(
    ([, step]) => step.words.length > 0 && (step.isStage || others <= MOST_STEPS),
  );
  return new Map(kept.map(([id, step]) => [id, step.words]));
}

const isFar = ({ offset }: LinkedReport): boolean =>
  Math.abs(offset) > NEAREST_MINUTES && Math.abs(offset) <= FURTHEST_DAYS * DAY_MINUTES;

/**
 * Most reports do not share two words with their lead that are not everywhere, so they cannot be
 * steps.
 */
function mayShare(
  words: readonly StoryWord[],
  own: ReadonlySet<number>,
  { vocabulary, rarity }: KnownTerms,
): boolean {
  let shared = 0;
  for (const { key, telling } of words) {
    const number = telling ? vocabulary.find(key) : undefined;
    if (number !== undefined && own.has(number) && !rarity.isEverywhere(number)) shared += 1;
  }
  return shared > 1;
}

/** The lead's own text at another time is no step. */
const isCopy = (
  { id, copyOf }: LinkedReport,
  { article, copyOf: original }: LinkedDraft,
): boolean =>
  copyOf === article.slug || (original !== undefined && (id === original || copyOf === original));
