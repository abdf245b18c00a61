import { type Random, randomOf } from '../made/random.ts';

/** Words of a made language, as many as an archive of 100,000 stories has. */
const WORDS = 100_000;

/** Zipf and Mandelbrot's law with the values of English newspapers. */
const SHIFT = 2.7;
const EXPONENT = 1.07;

const HEADS =
  'b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sp st t th tr v w y z'.split(' ');
const HEARTS = 'a e i o u ai ea io ou'.split(' ');
const TAILS = ['', '', ...'l m n nd r rt s st t ck ng'.split(' ')];

/** Distinct words; those used more often are shorter, as in every language. */
function makeWords(): string[] {
  const random = randomOf(15);
  const words = new Set<string>();
  while (words.size < WORDS) {
    const syllables = 1 + Math.min(3, Math.floor(Math.log10(1 + words.size) / 2 + random() * 1.6));
    const parts = Array.from(
      { length: syllables },
      () => random.pick(HEADS) + random.pick(HEARTS) + random.pick(TAILS),
    );
    words.add(parts.join(''));
  }
  return [...words];
}

export const madeWords: readonly string[] = makeWords();

/** Shares of all uses of the words up to each. */
const shares = (() => {
  const sums = new Float64Array(WORDS);
  let sum = 0;
  for (let rank = 0; rank < WORDS; rank += 1) {
    sum += (rank + 1 + SHIFT) ** -EXPONENT;
    sums[rank] = sum;
  }
  return sums.map((each) => each / sum);
})();

/** A word, as often as its rank says. */
function madeWord(random: Random): string {
  const share = random();
  let [low, high] = [0, WORDS - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shares[middle] ?? 1) < share) low = middle + 1;
    else high = middle;
  }
  return madeWords[low] ?? '';
}

/** So many words. */
export const madeText = (random: Random, words: number): string =>
  Array.from({ length: words }, () => madeWord(random)).join(' ');
