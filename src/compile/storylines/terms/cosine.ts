import { eachShared } from './each-shared.ts';
import type { Rarity } from './rarity.ts';
import type { StoryTerms } from './read-terms.ts';
import { isPair } from './vocabulary.ts';

/**
 * Weight of a term in the cosine: titles twice, pairs half, rare terms far more than common ones.
 */
const HEADED = 2;
const PAIR = 0.5;
const STEEP = 1.5;

/** The cosine of two stories' terms: 1 for the same terms, 0 for none in common. */
export function cosine(a: StoryTerms, b: StoryTerms, rarity: Rarity): number {
  const weight = (term: number, times: number): number =>
    times * rarity.worth(term) ** STEEP * (isPair(term) ? PAIR : 1);
  const squares = ({ headed, told }: StoryTerms): number => {
    let sum = 0;
    for (const term of headed) sum += weight(term, HEADED) ** 2;
    for (const term of told) sum += weight(term, 1) ** 2;
    return sum;
  };
  const shared = (one: Int32Array, other: Int32Array, times: number): number => {
    let sum = 0;
    eachShared(one, other, (term) => {
      sum += weight(term, 1) ** 2 * times;
    });
    return sum;
  };
  const both =
    shared(a.headed, b.headed, HEADED ** 2) +
    shared(a.headed, b.told, HEADED) +
    shared(a.told, b.headed, HEADED) +
    shared(a.told, b.told, 1);
  return both === 0 ? 0 : both / Math.sqrt(squares(a) * squares(b));
}
