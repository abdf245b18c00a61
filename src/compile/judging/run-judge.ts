import { join } from 'node:path';
import { formatInstant } from '#src/content/time/instant.ts';
import { buildTime } from '../command/build-time.ts';
import { counting } from '../command/counting.ts';
import { findData } from '../command/find-data.ts';
import type { Interrupt } from '../command/interrupt.ts';
import type { ProgressLine } from '../command/progress-line.ts';
import { typedCommand } from '../command/typed-command.ts';
import { formatProblem } from '../problem.ts';
import type { VerdictsEdit } from '../verdicts/edit-verdicts.ts';
import { type ReadVerdicts, readVerdicts } from '../verdicts/read-verdicts.ts';
import { saveVerdicts } from '../verdicts/save-verdicts.ts';
import { pairKey } from '../verdicts/verdict.ts';
import { VERDICTS_FILE } from '../verdicts/verdicts-file.ts';
import { type AskedTo, askPairs } from './ask-pairs.ts';
import { type DrawnPairs, drawPairs } from './draw-pairs.ts';
import { findCandidates } from './find-candidates.ts';
import type { JudgeCommand } from './judge-options.ts';
import { loadArchive } from './load-judged-archive.ts';
import { readKeys } from './read-keys.ts';
import { pairWords } from './show-pair.ts';

export type Judging = { readonly interrupt: Interrupt; readonly line: ProgressLine };

const PAIRS = 50;
const SEED = 1;

/**
 * Draws pairs, asks for each, and saves the answers. Returns the exit code; throws a CompileError
 * for a fault of the command or the disk.
 */
export async function runJudge(
  command: JudgeCommand,
  { interrupt, line }: Judging,
): Promise<number> {
  const data = await findData(command.data);
  const read = readVerdicts(data);
  if (read.problems.length > 0) {
    process.stderr.write(`${read.problems.map(formatProblem).join('\n')}\n`);
    return 1;
  }
  const { now } = buildTime(undefined);
  const onFile = (done: number, total: number): void => {
    interrupt.signal.throwIfAborted();
    line.show({ done, total, step: 'reading articles' });
  };
  const archive = await loadArchive(data, { now, cacheFolder: command.cacheFolder, onFile });
  line.clear();
  if (archive.refused > 0)
    say(
      `${counting(archive.refused, 'file')} refused and left out; ${typedCommand('check')} lists them.\n`,
    );
  const seed = command.seed ?? read.draw?.seed ?? SEED;
  const pairs = command.pairs ?? read.draw?.pairs ?? PAIRS;
  const found = drawPairs(findCandidates(archive), { seed, pairs });
  if (found.drawn.length === 0) {
    say(
      'There is nothing to judge: no story of this archive has coverage, and no two are alike.\n',
    );
    return 0;
  }
  const draw = { seed, pairs, date: formatInstant(now).slice(0, 10), of: found.of };
  sayBegin(command, found, read);
  const ended = await ask({ data, shown: command.data, interrupt, found, read, draw });
  say(`\n${sayEnd(ended, found, { data, shown: command.data })}`);
  return ended === 'interrupted' ? (interrupt.code() ?? INTERRUPTED) : 0;
}

/** Exit code for Ctrl-C at a terminal, which comes as a key. */
const INTERRUPTED = 130;

const say = (text: string): void => {
  process.stdout.write(text);
};

function sayBegin({ seed }: JudgeCommand, { drawn }: DrawnPairs, { draw }: ReadVerdicts): void {
  if (!process.stdin.isTTY)
    say('The input is not a terminal: write one answer per line (y, n, u, b or q).\n');
  if (draw && seed !== undefined && seed !== draw.seed) {
    say(
      `This is a new draw (seed ${seed}; the earlier one had ${draw.seed}). Earlier verdicts stay and change pages, but the figures ` +
        'on the About page come from one draw. To judge more of the earlier draw, use its seed and more --pairs.\n',
    );
  }
  say(`${counting(drawn.length, 'pair')} drawn.\n`);
}

type Session = {
  readonly data: string;
  readonly shown: string;
  readonly interrupt: Interrupt;
  readonly found: DrawnPairs;
  readonly read: ReadVerdicts;
  readonly draw: VerdictsEdit['draw'];
};

async function ask({ data, shown, interrupt, found, read, draw }: Session): Promise<AskedTo> {
  const drawn = new Map(found.drawn.map((candidate) => [pairKey(candidate), candidate.stratum]));
  const save = (said: VerdictsEdit['said']): void => {
    // The date is that of the last answer.
    const date = said.length === 0 ? (read.draw?.date ?? draw.date) : draw.date;
    saveVerdicts(data, shown, { draw: { ...draw, date }, drawn, said });
  };
  // Before the first question, so that a read-only folder is reported before the first answer.
  save([]);
  const keys = readKeys(process.stdin, interrupt.signal);
  try {
    return await askPairs({
      drawn: found.drawn,
      said: new Map(read.list.map((verdict) => [pairKey(verdict), verdict.verdict])),
      keys,
      say,
      keep: (candidate, verdict) =>
        save([
          { kind: candidate.kind, pair: candidate.pair, verdict, words: pairWords(candidate) },
        ]),
    });
  } finally {
    keys.close();
  }
}

function sayEnd(
  ended: AskedTo,
  { drawn }: DrawnPairs,
  { data, shown }: Pick<Session, 'data' | 'shown'>,
): string {
  const said = new Set(readVerdicts(data).list.map(pairKey));
  const judged = drawn.filter((candidate) => said.has(pairKey(candidate))).length;
  const file = join(shown, VERDICTS_FILE);
  const done = `${judged} of ${counting(drawn.length, 'pair')} judged, saved in ${file}.`;
  if (ended === 'done') return `${done} Commit it; the next build uses it.\n`;
  return `${done} Run the same command again to continue.\n`;
}
