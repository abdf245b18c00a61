import { wilsonInterval } from '#src/content/coverage/wilson.ts';
import type { JudgedPair } from './judged-pair.ts';

/** How many of `of` are right. */
export type Share = { readonly right: number; readonly of: number };

/** Of what is claimed the share that is right, and of what is right the share that is claimed. */
export type Measured = { readonly precision: Share; readonly recall: Share };

export function measureClaims(pairs: readonly JudgedPair[]): Measured {
  const right = pairs.filter(({ isRight, isClaimed }) => isRight && isClaimed).length;
  return {
    precision: { right, of: pairs.filter(({ isClaimed }) => isClaimed).length },
    recall: { right, of: pairs.filter(({ isRight }) => isRight).length },
  };
}

/** `29 of 32, 91 % (76-97)`: the interval is Wilson’s, 95 %. */
export function sayShare({ right, of }: Share): string {
  if (of === 0) return 'none';
  const [low, high] = wilsonInterval(right, of).map((share) => Math.round(share * 100));
  return `${right} of ${of}, ${Math.round((right / of) * 100)} % (${low}-${high})`;
}
