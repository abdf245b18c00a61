import { isElement } from './elements.ts';
import type { StepBudget } from './step-budget.ts';

export type Tag = {
  readonly kind: 'open' | 'close';
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** As written: `href="…"`. */
  readonly attributes: string;
  /** The text ends inside the tag. */
  readonly isCut: boolean;
};

const START = /<(\/?)([a-z][a-z0-9]*)(?=[\s/>]|$)/iy;
const ENDS = /[<>]/g;
const SPECIAL = /[<>"']/g;

/** The HTML tag that begins with the `<` at `start`; undefined if there is none. */
export function scanTag(text: string, start: number, steps: StepBudget): Tag | undefined {
  START.lastIndex = start;
  const [opening, slash, written] = START.exec(text) ?? [];
  const name = written?.toLowerCase();
  if (opening === undefined || name === undefined || !isElement(name)) return undefined;
  const from = start + opening.length;
  const kind = slash === '/' ? 'close' : 'open';
  const { at, sign } = endOfTag(text, from, steps) ?? endWithoutQuotes(text, from, steps);
  const attributes = text.slice(from, at).replace(/\/$/, '').trim();
  if (sign === '>') return { kind, name, start, end: at + 1, attributes, isCut: false };
  const isCut =
    attributes.includes('=') ||
    (sign === '' && (kind === 'close' || CUT_ATTRIBUTE.test(attributes)));
  return isCut ? { kind, name, start, end: at, attributes, isCut } : undefined;
}

/** An attribute that the end of the text cut before its value; `a <b and` is none. */
const CUT_ATTRIBUTE =
  /^(?:hr|hre|href|sr|src|cl|cla|clas|class|st|sty|styl|style|tar|targ|targe|target|rel|alt|wid|widt|width)$/i;

/** Where a tag ends: at a `>`, before the next `<`, or with the text. */
type End = { readonly at: number; readonly sign: '<' | '>' | '' };

/** The end of a tag, quoted values skipped. Undefined if a quotation mark is missing. */
function endOfTag(text: string, from: number, steps: StepBudget): End | undefined {
  for (let at = from; ; ) {
    SPECIAL.lastIndex = at;
    const found = SPECIAL.exec(text);
    steps.spent += (found?.index ?? text.length) - at + 1;
    const sign = found?.[0];
    if (!found || sign === '<' || sign === '>') return endAt(text, found);
    // A quotation mark begins a value only after an equals sign: `<a title=it's>`.
    const isValue = /=\s*$/.test(
      text.slice(Math.max(from, found.index - MOST_BLANKS), found.index),
    );
    const close = isValue ? text.indexOf(found[0], found.index + 1) : found.index;
    steps.spent += (close === -1 ? text.length : close) - found.index;
    if (close === -1) return undefined;
    at = close + 1;
  }
}

/** Blanks between an equals sign and its value. Nobody writes more. */
const MOST_BLANKS = 16;

/** For a value without its closing quotation mark: the first `>` or `<`. */
function endWithoutQuotes(text: string, from: number, steps: StepBudget): End {
  ENDS.lastIndex = from;
  const end = endAt(text, ENDS.exec(text));
  steps.spent += end.at - from;
  return end;
}

function endAt(text: string, found: RegExpExecArray | null): End {
  if (!found) return { at: text.length, sign: '' };
  return { at: found.index, sign: found[0] === '>' ? '>' : '<' };
}
