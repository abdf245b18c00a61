import { join } from 'node:path';
import type { IsSplit } from '../feeds/read-splits.ts';
import { attempt, readMapping } from '../front-matter/read-mapping.ts';
import type { Problem } from '../problem.ts';
import { readDataFile } from '../sources/read-data-file.ts';
import type { Draw, Verdict } from './verdict.ts';
import { type Verdicts, verdictsOf } from './verdicts.ts';
import { VERDICTS_FILE, verdictsSchema } from './verdicts-file.ts';

/** A verdict with the line where it begins. */
export type PlacedVerdict = Verdict & { readonly line: number };

/** The content of `verdicts.yaml`; empty if the file is missing or has a fault. */
export type ReadVerdicts = {
  readonly draw: Draw | undefined;
  readonly list: readonly PlacedVerdict[];
  /** The same with the splits, in the form that the rules use. */
  readonly verdicts: Verdicts;
  readonly problems: readonly Problem[];
};

/** Reads a folder's verdicts; `isSplit` is what the import left of splits. */
export function readVerdicts(data: string, isSplit?: IsSplit): ReadVerdicts {
  const file = join(data, VERDICTS_FILE);
  const { values, problems } = attempt(VERDICTS_FILE, () => {
    const text = readDataFile(file);
    return text === undefined ? undefined : parseVerdicts(text);
  });
  const [{ draw, list } = { draw: undefined, list: [] }] = values;
  return { draw, list, verdicts: verdictsOf(list, isSplit), problems };
}

/** The verdicts of a file's text. Throws a Refusal. */
export function parseVerdicts(text: string): Pick<ReadVerdicts, 'draw' | 'list'> {
  const { value, lineOf } = readMapping(text, { firstLine: 1, schema: verdictsSchema });
  const list = (value.verdicts ?? []).map(
    ({ kind, pair, verdict, drawn }, at): PlacedVerdict => ({
      kind,
      pair,
      verdict,
      drawn,
      line: lineOf(['verdicts', at]),
    }),
  );
  return { draw: value.draw ?? undefined, list };
}
