import { type Answer, pairKey } from '../verdicts/verdict.ts';
import type { PairCandidate } from './candidate.ts';
import { INTERRUPT, type Keys } from './read-keys.ts';
import { showPair } from './show-pair.ts';

export type Asking = {
  readonly drawn: readonly PairCandidate[];
  /**
   * Earlier answers, by the pair's key; those pairs are asked again only if the person goes back.
   */
  readonly said: ReadonlyMap<string, Answer>;
  readonly keys: Keys;
  readonly say: (text: string) => void;
  /** Saves an answer at once, so that it is kept however the run ends. */
  readonly keep: (candidate: PairCandidate, answer: Answer) => void;
};

/**
 * How it ended: all pairs have an answer, the person quit, the input ended, or the run was
 * interrupted.
 */
export type AskedTo = 'done' | 'quit' | 'ended' | 'interrupted';

const HELP = 'y yes, n no, u unsure, b back to the previous pair, q quit (answers are saved)';
const turnsByKey: ReadonlyMap<string, Turn> = new Map<string, Turn>([
  ['y', 'yes'],
  ['yes', 'yes'],
  ['n', 'no'],
  ['no', 'no'],
  ['u', 'unsure'],
  ['unsure', 'unsure'],
  ['b', 'back'],
  ['back', 'back'],
  ['q', 'quit'],
  ['quit', 'quit'],
]);

/** Asks for each drawn pair without an answer, and for those that the person goes back to. */
export async function askPairs({ drawn, said, keys, say, keep }: Asking): Promise<AskedTo> {
  const known = new Map(said);
  const has = (at: number): boolean => known.has(pairKey(drawn[at] ?? NO_PAIR));
  const places = [...drawn.keys()];
  /** Pairs to go back to, the last one at the end. */
  const trail = places.filter(has);
  let current = places.find((at) => !has(at));
  if (current !== undefined) say(`${HELP}\n`);
  while (current !== undefined) {
    const at = current;
    const candidate = drawn[at];
    if (!candidate) break;
    say(showPair(candidate, `${at + 1} of ${drawn.length}`));
    const turn = await readTurn(keys, say, trail.length > 0);
    if (turn === 'quit' || turn === 'ended' || turn === 'interrupted') return turn;
    if (turn === 'back') {
      current = trail.pop();
      continue;
    }
    keep(candidate, turn);
    known.set(pairKey(candidate), turn);
    trail.push(at);
    current =
      places.find((place) => place > at && !has(place)) ?? places.find((place) => !has(place));
  }
  return 'done';
}

const NO_PAIR = { kind: 'event', pair: ['', ''] } as const;

type Turn = Answer | 'back' | Exclude<AskedTo, 'done'>;

/** Waits for a valid key. */
async function readTurn(keys: Keys, say: Asking['say'], canGoBack: boolean): Promise<Turn> {
  for (;;) {
    say('y/n/u/b/q? ');
    const key = await keys.next();
    if (key === undefined) return 'ended';
    if (key === INTERRUPT) return 'interrupted';
    const turn = turnsByKey.get(key);
    say(`${turn ?? key}\n`);
    if (turn && (turn !== 'back' || canGoBack)) return turn;
    say(turn ? 'This is the first pair.\n' : `${HELP}\n`);
  }
}
