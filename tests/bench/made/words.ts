import { type Random, randomOf } from './random.ts';

/** Words of the language that the archive is written in. */
const WORDS = 60_000;

const HEADS = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh st t th tr v w y z'.split(
  ' ',
);
const TAILS =
  'ab all an ard art ate ect ell en ent er ess est ic ide ift ill ing ink ion irm ist ode old on ond one ore orm ort ound ule um une ure'.split(
    ' ',
  );
const SMALL =
  'the of to and in a for on with is at from by as its that will has after over new more'.split(
    ' ',
  );

/** The word at a place of the language; lower places are used more often, and are shorter. */
function word(place: number): string {
  const random = randomOf(11, place);
  const syllables = place < 300 ? 1 : 1 + random.below(3);
  return Array.from({ length: syllables + 1 }, () => random.pick(HEADS) + random.pick(TAILS))
    .join('')
    .slice(0, 4 + syllables * 3);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name that stands for one thing: a maker, a place, a product. */
export const nameOf = (place: number): string => capital(word(WORDS + place));

/**
 * Ordinary words, two in five of them the small ones that hold a sentence together, up to so many
 * characters; begins with a capital.
 */
export function sentence(random: Random, length: number): string {
  let text = capital(word(random.skewed(WORDS)));
  while (text.length < length) {
    const turn = random();
    text += ` ${turn < 0.4 ? random.pick(SMALL) : word(random.skewed(WORDS))}${turn > 0.96 ? ',' : ''}`;
  }
  return text;
}

/** A headline of about so many characters, with these names in it. */
export function headline(random: Random, length: number, names: readonly string[]): string {
  const named = names.join(random() < 0.5 ? ' ' : ' and ');
  const rest = sentence(random, Math.max(8, length - named.length));
  return random() < 0.7 ? `${named} ${rest.toLowerCase()}` : `${rest} for ${named}`;
}
