import { Document, isMap, isSeq, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';
import * as z from 'zod/mini';
import { compareText } from '../problem.ts';
import { parseVerdicts } from './read-verdicts.ts';
import { type Draw, kinds, pairKey, strata, type Verdict } from './verdict.ts';

/** What a run of the command changes in the file. */
export type VerdictsEdit = {
  readonly draw: Draw;
  /** The group of each drawn pair, by its key; other pairs are not in the draw. */
  readonly drawn: ReadonlyMap<string, Verdict['drawn']>;
  /** New and changed verdicts, each with words that identify the pair. */
  readonly said: readonly (Verdict & { readonly words: string })[];
};

const HEAD = ` A person's verdicts on pairs of this archive. npm run judge writes them, the compiler reads them.
 event: a story and a report, of one event? copy: two texts, the same? storyline: does one continue the other?
 A verdict changes the page: yes relates the pair, no separates it, unsure leaves it to the rule.
 The figures on the About page need "drawn" and the sizes under "draw". You can edit verdicts by
 hand. Commit this file.`;

/**
 * The text of `verdicts.yaml` after an edit. Keeps what a person wrote: comments, notes, verdicts
 * on other pairs. Verdicts are sorted by kind and pair, one a line, so that versions compare and
 * merge line by line. Throws a Refusal for a text that the compiler refuses.
 */
export function editVerdicts(
  text: string | undefined,
  { draw, drawn, said }: VerdictsEdit,
): string {
  if (text !== undefined) parseVerdicts(text);
  const file = text === undefined || text.trim() === '' ? begin() : parseDocument(text);
  const sizes = strata.flatMap((stratum) =>
    draw.of[stratum] === undefined ? [] : [[stratum, draw.of[stratum]] as const],
  );
  if (!isMap(file.contents)) file.contents = file.createNode({});
  file.set('draw', file.createNode({ ...draw, of: Object.fromEntries(sizes) }));
  const held = file.get('verdicts');
  const list = isSeq(held) ? held : new YAMLSeq();
  if (list !== held) file.set('verdicts', list);
  list.flow = false;

  const entries = new Map<string, YAMLMap>();
  for (const item of list.items) {
    if (!isMap(item)) continue;
    const key = keyOf(item);
    entries.set(key, item);
    setDrawn(item, drawn.get(key));
  }
  for (const { words, ...verdict } of said) {
    const key = pairKey(verdict);
    const item = entries.get(key) ?? createEntry(file, verdict, words);
    item.set('verdict', verdict.verdict);
    setDrawn(item, drawn.get(key));
    entries.set(key, item);
  }
  list.items = [...entries].sort(([a], [b]) => compareKeys(a, b)).map(([, item]) => item);
  return file.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** A new file with its explanation. */
function begin(): Document {
  const file = new Document({});
  file.commentBefore = HEAD;
  return file;
}

/** The pair of an entry. The text was parsed before, so each entry has one. */
function keyOf(item: YAMLMap): string {
  const { kind, pair } = entrySchema.parse(item.toJSON());
  return pairKey({ kind, pair });
}

const entrySchema = z.object({ kind: z.enum(kinds), pair: z.tuple([z.string(), z.string()]) });

function createEntry(file: Document, { kind, pair, verdict }: Verdict, words: string): YAMLMap {
  const item = file.createNode({ kind, pair: [...pair], verdict });
  item.flow = true;
  if (words !== '') item.comment = ` ${words}`;
  return item;
}

function setDrawn(item: YAMLMap, drawn: Verdict['drawn']): void {
  if (drawn === undefined) item.delete('drawn');
  else item.set('drawn', drawn);
}

/** By kind in their order, then by pair. */
function compareKeys(a: string, b: string): number {
  const [kindA, kindB] = [a, b].map((key) =>
    kinds.findIndex((kind) => key.startsWith(`${kind}\n`)),
  );
  return (kindA ?? 0) - (kindB ?? 0) || compareText(a, b);
}
