/**
 * Work on the texts of one file, counted in characters looked at: equal on every machine, whatever
 * its load.
 */
export type StepBudget = { spent: number };

/**
 * Most steps of a file, a small part of a second. Cleaning looks about ten times at each character
 * of hostile HTML, and front matter has at most 256 kB: only nested quotes in tags come near.
 */
const MOST_STEPS = 8_000_000;

/** Does work that adds to `steps`; returns whether it spent the last of them. */
export function spends(steps: StepBudget, work: () => void): boolean {
  const before = isSpent(steps);
  work();
  return isSpent(steps) && !before;
}

export const TOO_MANY_STEPS = `takes too long to clean (more than ${MOST_STEPS} steps); remove the broken HTML, or shorten it`;

/** Whether the steps of a file are spent: its other texts are ignored, and it is refused. */
export const isSpent = (steps: StepBudget): boolean => steps.spent > MOST_STEPS;
