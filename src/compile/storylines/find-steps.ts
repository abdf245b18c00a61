import { EVENT_HOURS } from '#src/content/coverage.ts';
import {
  CONTAINED_IN_COVERAGE,
  FURTHEST_DAYS,
  HEADED_THINGS,
  LATE_DAYS,
  MATTER_DAYS,
  MOST_STEPS,
  OWN_DAYS,
  SHARED_THINGS,
} from '#src/content/storyline-rules.ts';
import { onceEach } from '../once-each.ts';
import { type Known, likenessOf, type Telling } from './judge-link.ts';
import { type NextStage, nextStage } from './next-stage.ts';
import { sayWords } from './say-words.ts';
import { sharedThings } from './shared-things.ts';
import type { Stage } from './terms/headline-stage.ts';
import { isSeries, readHeadline } from './terms/read-headline.ts';
import { knownTermsOf, type LinkedDraft, type LinkedReport, type StoryTerms } from './terms/read-terms.ts';
import type { StoryWord } from './terms/story-words.ts';

/** Reports of a coverage that continue its lead, or that the lead continues: the words that both share, by the report's id. */
export type Steps = ReadonlyMap<string, readonly string[]>;

const NEAREST_MINUTES = EVENT_HOURS * 60;
const DAY_MINUTES = 24 * 60;

/** In a report nothing but its headline is looked at; such a match must be more than chance. */
const LIKENESS = 0.01;

/**
 * A finder of steps in a story's own coverage: reports of another time that tell of the next stage of the lead's thing or, from another
 * outlet, of several rare things that the lead tells of. The list itself says already that both have to do with each other. When more
 * than MOST_STEPS say something else each of the lead's thing, that is a product, and only its stages are told.
 */
export function createStepFinder(
  known: Known,
  read: (text: string) => StoryWord[],
): (draft: LinkedDraft, told: Telling) => Steps {
  // Numbers alone are kept of each title: the words of a million would fill the memory.
  const wordsIn = onceEach((title) => Int32Array.from(sayingWords(read(title), known)));
  const titled = onceEach((title) => readReport(title, read(title), known));

  return (draft, told) => {
    const { coverage, time: leadTime } = draft;
    const steps = new Map<string, { readonly words: readonly string[]; readonly isStage: boolean }>();
    const own = new Set([...told.terms.headed, ...told.terms.told]);
    for (const report of coverage) {
      const { time } = report;
      if (time === undefined || !isFar(report) || isCopy(report, draft) || !mayShare(wordsIn(report.report.title), own)) continue;
      const other: Telling = { ...titled(report.report.title), time, domain: report.report.provider.domain };
      const [earlier, later] = time < leadTime ? [other, told] : [told, other];
      const found = judgeStep(earlier, later, known);
      if (found) steps.set(report.id, { ...found, words: sayWords(earlier, later, found, known) });
    }
    const others = [...steps.values()].filter(({ isStage }) => !isStage).length;
    const kept = [...steps].filter(([, step]) => step.words.length > 0 && (step.isStage || others <= MOST_STEPS));
    return new Map(kept.map(([id, step]) => [id, step.words]));
  };
}

const isFar = ({ offset }: LinkedReport): boolean =>
  Math.abs(offset) > NEAREST_MINUTES && Math.abs(offset) <= FURTHEST_DAYS * DAY_MINUTES;

/** Most reports share nothing with their lead that could make them a step: two of its words that do not stand everywhere. */
function mayShare(words: Int32Array, own: ReadonlySet<number>): boolean {
  let shared = 0;
  for (const word of words) if (own.has(word)) shared += 1;
  return shared > 1;
}

/** The words of a title that stories have, but not everywhere. */
const sayingWords = (words: readonly StoryWord[], { vocabulary, rarity }: Known): number[] =>
  words.flatMap(({ key, telling }) => {
    const number = telling ? vocabulary.find(key) : undefined;
    return number === undefined || rarity.isEverywhere(number) ? [] : [number];
  });

/** The lead's own text at another time is no step. */
const isCopy = ({ id, copyOf }: LinkedReport, { article, copyOf: original }: LinkedDraft): boolean =>
  copyOf === article.slug || (original !== undefined && (id === original || copyOf === original));

function readReport(title: string, headline: readonly StoryWord[], { vocabulary }: Known) {
  const known = knownTermsOf(headline, vocabulary);
  const terms: StoryTerms = { headline, headed: Int32Array.from(known).sort(), told: new Int32Array() };
  return { terms, headline: readHeadline(title, headline, known, vocabulary) };
}

/**
 * Whether the next stage of a thing is a step. A shorter later headline must name a further stage. A maker goes on from a preview, or from
 * one stage to a further one: after the last there are only more notes.
 */
function isStep({ onlyStage, share, shortens }: NextStage, earlier: Stage, later: Stage, isOwn: boolean): boolean {
  if (onlyStage) return true;
  const isFurther = earlier > 0 && later > earlier;
  if (share < CONTAINED_IN_COVERAGE || (shortens && !isFurther)) return false;
  const isPreview = earlier === 1 || earlier === 2;
  return !isOwn || (isPreview ? later === 0 || later >= earlier : later > earlier);
}

function judgeStep(earlier: Telling, later: Telling, known: Known) {
  const [a, b] = [earlier.headline, later.headline];
  if (isSeries(a, b)) return undefined;
  const days = (later.time - earlier.time) / (DAY_MINUTES * 60_000);
  const isOwn = earlier.domain === later.domain;
  const things = sharedThings(earlier.terms, later.terms, known);
  const stage = days >= OWN_DAYS || !isOwn ? nextStage(a, b, known.rarity.worth) : undefined;
  if (stage && isStep(stage, a.stage, b.stage, isOwn)) return { things, isStage: stage.onlyStage };
  const headed = things.filter((thing) => thing.headed).length;
  if (isOwn || days < LATE_DAYS || days > MATTER_DAYS || things.length < SHARED_THINGS || headed < HEADED_THINGS)
    return undefined;
  return likenessOf(earlier.terms, later.terms, known) >= LIKENESS ? { things, isStage: false } : undefined;
}
