/** Shades for the cells of a table. */
const STEPS = 5;

/** From how many stories to how many a step of shade reaches, both included. */
export type ShadeStep = { readonly from: number; readonly to: number };

/**
 * Divides the counts from 1 to `most` into at most five steps, each reaching further than the one
 * before by the same factor, because a few cells hold many and most hold few. Every count is in one
 * step; a step that no whole number falls into is left out.
 */
export function shadeSteps(most: number): readonly ShadeStep[] {
  const steps: ShadeStep[] = [];
  for (let step = 1; step <= STEPS; step += 1) {
    const from = (steps.at(-1)?.to ?? 0) + 1;
    const to = step === STEPS ? most : Math.floor(most ** (step / STEPS));
    if (to >= from) steps.push({ from, to });
  }
  return steps;
}

/** The step that a count is in, from 1; 0 when it is in none. */
export function shadeOf(stories: number, steps: readonly ShadeStep[]): number {
  return steps.findIndex(({ from, to }) => stories >= from && stories <= to) + 1;
}
