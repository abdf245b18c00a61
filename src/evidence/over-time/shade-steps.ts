/** Shades for the cells of a table. */
const STEPS = 5;

/** The range of stories of a shade, both included. */
export type ShadeStep = { readonly from: number; readonly to: number };

/**
 * Divides the counts from 1 to `most` into at most five steps that grow by one factor, because a
 * few cells have many stories and most have few. Every count is in one step; a step without a whole
 * number is left out.
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

/** The step of a count, from 1; 0 for none. */
export function shadeOf(stories: number, steps: readonly ShadeStep[]): number {
  return steps.findIndex(({ from, to }) => stories >= from && stories <= to) + 1;
}
