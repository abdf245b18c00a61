import type { LeftOut, Report } from '../articles/article.ts';
import { type RelatedMatter, relatedSchema } from '../articles/article-matter.ts';
import { judgeEntry } from '../keys/judge-entry.ts';
import { isSpent, type StepBudget, TOO_MANY_STEPS } from '../markup/step-budget.ts';
import type { OutletKeeper } from './keep-outlet.ts';
import { type ReportFault, readReport } from './read-report.ts';

/** An entry of `related`: the report, unless it is left out; and its faults. */
type Judged = {
  readonly report?: Report;
  readonly leftOut?: keyof LeftOut;
  readonly flaws: readonly ReportFault[];
  /** Steps to clean its texts. */
  readonly steps: number;
};

/** The reports of a list, how many entries are left out (if any), and the faults of all. */
type JudgedList = {
  readonly related: Report[];
  readonly leftOut: LeftOut | undefined;
  readonly faults: readonly ReportFault[];
};

/**
 * A judge of lists of related reports that checks each distinct entry once, however many lists
 * share it. It adds the cleaning steps of every entry to the file, whichever file was read first.
 */
export function createRelatedJudge(
  keep: OutletKeeper,
): (entries: readonly unknown[], steps: StepBudget) => JudgedList {
  const judged = new WeakMap<object, Judged>();

  function judgeOnce(entry: unknown): Judged {
    if (typeof entry !== 'object' || entry === null) return judge(entry, keep);
    const held = judged.get(entry);
    if (held) return held;
    const found = judge(entry, keep);
    judged.set(entry, found);
    return found;
  }

  return (entries, steps) => listOf(entries, steps, judgeOnce);
}

function listOf(
  entries: readonly unknown[],
  steps: StepBudget,
  judgeOnce: (entry: unknown) => Judged,
): JudgedList {
  const related: Report[] = [];
  const flaws: ReportFault[] = [];
  const leftOut = { removed: 0, faulty: 0 };
  for (const [at, entry] of entries.entries()) {
    if (isSpent(steps)) break;
    const found = judgeOnce(entry);
    if (found.report) related.push(found.report);
    if (found.leftOut) leftOut[found.leftOut] += 1;
    for (const flaw of found.flaws) flaws.push({ ...flaw, path: ['related', at, ...flaw.path] });
    steps.spent += found.steps;
    if (isSpent(steps)) flaws.push(tooManySteps(['related', at]));
  }
  const isWhole = leftOut.removed + leftOut.faulty === 0;
  const faults = [
    ...flaws.filter(({ isKept }) => !isKept),
    ...sumUp(flaws.filter(({ isKept }) => isKept)),
  ];
  return { related, leftOut: isWhole ? undefined : leftOut, faults };
}

function judge(entry: unknown, keep: OutletKeeper): Judged {
  const unfit = judgeEntry(entry);
  if (unfit)
    return {
      leftOut: unfit.leftOut,
      flaws: unfit.faults.map((fault) => ({ ...fault, refused: false })),
      steps: 0,
    };
  const parsed = relatedSchema.safeParse(entry);
  return parsed.success
    ? judgeReport(parsed.data, keep)
    : { flaws: parsed.error.issues.map(refusing), steps: 0 };
}

/**
 * Bad addresses and repaired pictures are not reported: one such report is in hundreds of files.
 */
function judgeReport(matter: RelatedMatter, keep: OutletKeeper): Judged {
  const steps: StepBudget = { spent: 0 };
  const { report, faults } = readReport(matter, steps, keep);
  const flaws = faults.filter(
    ({ isLost, isKept, path }) => !isLost && !(isKept && path.includes('images')),
  );
  return { report, flaws, steps: steps.spent };
}

/** One warning for all flaws of a kind that cost a list nothing. */
function sumUp(kept: readonly ReportFault[]): ReportFault[] {
  const kinds = new Map<string, ReportFault[]>();
  for (const fault of kept) {
    const held = kinds.get(fault.message);
    if (held) held.push(fault);
    else kinds.set(fault.message, [fault]);
  }
  return [...kinds.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ?? [];
    return { ...first, message: `${first.message} (and ${others.length} more in related)` };
  });
}

type Found = { readonly path: readonly PropertyKey[]; readonly message: string };

/** A fault that refuses the file. */
export const refusing = ({ path, message }: Found): ReportFault => ({
  path,
  message,
  refused: true,
});

/** The fault of the field at which the steps of a file were spent. */
export const tooManySteps = (path: readonly PropertyKey[]): ReportFault =>
  refusing({ path, message: TOO_MANY_STEPS });
