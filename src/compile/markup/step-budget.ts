/**
 * Work on the texts of one file, counted in characters looked at: the same on every machine,
 * whatever else it does. What cleans texts adds to it.
 */
export type StepBudget = { spent: number };

/**
 * Most steps of a file. Cleaning looks some ten times at each character of hostile HTML, and a file
 * that is read at all has at most 256 kB: only tags that open quotes inside each other come near.
 * So many steps take a small part of a second.
 */
const MOST_STEPS = 8_000_000;

/** Does work that adds to `steps`, and says whether it spent the last of them. */
export function spends(steps: StepBudget, work: () => void): boolean {
  const before = isSpent(steps);
  work();
  return isSpent(steps) && !before;
}

/** What is said of the field at which the steps of a file were spent. */
export const TOO_MANY_STEPS = `takes too long to clean (more than ${MOST_STEPS} steps); remove the broken HTML, or shorten it`;

/** Whether the steps of a file are spent: its texts are no longer looked at, and it is refused. */
export const isSpent = (steps: StepBudget): boolean => steps.spent > MOST_STEPS;
