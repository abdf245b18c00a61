import { keyOfTerm, writtenOfTerm } from '#src/content/search/search-terms.ts';
import { type AskedWord, canBeBeginning, mayBeMistyped, mayBeUnfinished } from './asked-word.ts';
import { findTypos } from './find-typos.ts';
import {
  endOf,
  endOfForms,
  type FoundTerm,
  formsOf,
  type PlacedPart,
  runsBetween,
  type TermRun,
  termsOfRun,
} from './look-up.ts';
import type { NearWord, SearchedParts } from './near-words.ts';
import type { SearchReader } from './search-reader.ts';

/** A term that counts as a word of a search, and how much: 1 if it is what was typed. */
export type WeighedTerm = FoundTerm & { readonly weight: number };

export type ResolvedWord = {
  readonly asked: AskedWord;
  readonly terms: readonly WeighedTerm[];
  /** The word that was found instead, if what was typed is nowhere. */
  readonly instead: string | undefined;
  /** Keys that match as a whole, and those that match as a beginning, for marking. */
  readonly keys: ReadonlySet<string>;
  readonly beginnings: readonly string[];
};

/** What a match counts that is not the word as typed. Typos are looked for only without others. */
const WEIGHT = { written: 1, form: 0.9, beginning: 0.6, typo: 0.7, typoBeginning: 0.5 };

/** Files of postings of a beginning in each part: the terms of most stories are among them. */
const BEGINNING_FILES = 2;
/** Words that are taken for what was meant, if they are equally near. */
const NEAR_WORDS = 2;

export type ResolveHow = {
  /** Also looks for typos of words that are there. */
  readonly seekTypos: boolean;
  /** It is the only word of the search. */
  readonly isAlone: boolean;
};

/**
 * Finds the terms of a word before any postings are read: its forms and, of the last word and of
 * one without forms, what begins so; or else, and if `seekTypos` in any case, words that it was
 * perhaps mistyped from.
 */
export async function resolveWord(
  { reader, parts }: SearchedParts,
  asked: AskedWord,
  { seekTypos, isAlone }: ResolveHow,
): Promise<ResolvedWord> {
  const { known, isBeginning } = await findKnown(reader, parts, asked);
  const terms = known.map((term) => ({ ...term, weight: weightOf(term, asked) }));
  const mistyped = mayBeMistyped(asked) && (seekTypos || terms.length === 0);
  const near = mistyped ? await findTypos({ reader, parts }, asked.key, { ...asked, isAlone }) : [];
  const meant = near.slice(0, NEAR_WORDS);
  const others = await Promise.all(meant.map((word) => termsOf({ reader, parts }, word)));
  return {
    asked,
    terms: [...terms, ...others.flat()],
    instead: terms.length === 0 ? meant[0]?.key : undefined,
    keys: new Set([asked.key, ...meant.filter((word) => !word.isBeginning).map(keyOf)]),
    beginnings: [
      ...(isBeginning ? [asked.key] : []),
      ...meant.filter((word) => word.isBeginning).map(keyOf),
    ],
  };
}

async function findKnown(reader: SearchReader, parts: readonly PlacedPart[], asked: AskedWord) {
  const begun = () => beginningWith(reader, parts, asked.key);
  if (canBeBeginning(asked)) return { known: await begun(), isBeginning: true };
  const forms = await formsOf(reader, parts, asked.key);
  const isBeginning = forms.length === 0 && mayBeUnfinished(asked);
  return { known: isBeginning ? await begun() : forms, isBeginning };
}

const keyOf = ({ key }: NearWord): string => key;

const weightOf = ({ term }: FoundTerm, { key, written }: AskedWord): number => {
  if (keyOfTerm(term) !== key) return WEIGHT.beginning;
  return writtenOfTerm(term) === written ? WEIGHT.written : WEIGHT.form;
};

async function termsOf({ reader, parts }: SearchedParts, near: NearWord): Promise<WeighedTerm[]> {
  const weight = near.isBeginning ? WEIGHT.typoBeginning : WEIGHT.typo;
  const terms = await formsOf(reader, parts, near.key);
  return terms.map((term) => ({ ...term, weight: weight / near.edits }));
}

async function beginningWith(
  reader: SearchReader,
  parts: readonly PlacedPart[],
  key: string,
): Promise<FoundTerm[]> {
  const found = await Promise.all(
    parts.map((part) => runsBetween(reader, part, [key, endOf(key)])),
  );
  return found.flatMap((runs) => {
    const files = commonFiles(runs, key);
    return runs.filter(({ file }) => files.has(file)).flatMap(termsOfRun);
  });
}

/** The files of the key itself, and as far as there may be more those of the most common terms. */
function commonFiles(runs: readonly TermRun[], key: string): ReadonlySet<string> {
  // The forms of a key come before whatever else begins so.
  const own = runs.filter(({ terms: [first] }) => first && first.term < endOfForms(key));
  const files = new Set(own.map(({ file }) => file));
  const most = key.length > 2 ? BEGINNING_FILES : 1;
  // Of equally common terms the first comes first, so runs, which are in order, stay so.
  const common = runs.map((run) => ({ file: run.file, level: mostCommon(run) }));
  for (const { file } of common.sort((a, b) => b.level - a.level))
    if (files.size < most) files.add(file);
  return files;
}

const mostCommon = ({ terms }: TermRun): number => {
  let most = 0;
  for (const { level } of terms) most = Math.max(most, level);
  return most;
};
