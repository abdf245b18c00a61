import type { Random } from './random.ts';
import { nameOf } from './words.ts';

const OUTLETS = 428;

const ENDINGS = [
  'Gazette',
  'Times',
  'Wire',
  'Review',
  'Insider',
  'Daily',
  'Tech',
  'Herald',
  'Blog',
  'Week',
];

/**
 * The archive's own topic is in every story, as in archives of one product; the others are ever
 * rarer.
 */
const topics = [
  'Cloud Platforms',
  'Security',
  'Artificial Intelligence',
  'Databases',
  'Internet of Things',
  'Storage',
  'Management tools',
  'DevOps',
  'Analytics',
  'Compute',
  'Networking',
  'Developer tools',
  'Containers',
  'Integration',
  'Migration',
  'Serverless',
  'Web',
  'Mobile',
  'Identity',
  'Quantum Computing',
] as const;

/** Name and domain of the outlet at a place. */
function outlet(place: number): { readonly name: string; readonly domain: string } {
  const [name, ending = ''] = [nameOf(9000 + place), ENDINGS[place % ENDINGS.length]];
  return { name: `${name} ${ending}`, domain: `${name}${ending}${place}.example`.toLowerCase() };
}

/** Who leads a story: in two of five the largest outlet, as a maker's own blog does. */
export const leadOutlet = (random: Random) => outlet(random() < 0.4 ? 0 : random.skewed(OUTLETS));

/** Who reports on it. */
export const otherOutlet = (random: Random) => outlet(random.skewed(OUTLETS));

/** Topics of a story, the archive's own first. */
export function topicsOf(random: Random): string[] {
  const turn = random();
  const more = [0.44, 0.82, 0.97].filter((share) => turn >= share).length;
  const others = Array.from(
    { length: more },
    () => topics[1 + random.skewed(topics.length - 1)] ?? topics[1],
  );
  return [...new Set([topics[0], ...others])];
}
