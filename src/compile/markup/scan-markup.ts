import { HIDDEN } from './elements.ts';
import { createEndOfHidden } from './hidden-element.ts';
import { scanTag, type Tag } from './scan-tag.ts';
import { isSpent, type StepBudget } from './step-budget.ts';
import { isCalledTag, isWordLike } from './word-like.ts';

/** Always dropped from a text: comments, declarations, hidden elements, the signs around CDATA. */
export type Gone = {
  readonly kind: 'gone';
  readonly start: number;
  readonly end: number;
  /** The start tag of a hidden element. */
  readonly tag?: Tag;
};

/**
 * Everything in a text that looks like HTML, in order, without overlap. Stops when the steps are
 * spent.
 */
export function scanMarkup(text: string, steps: StepBudget): (Tag | Gone)[] {
  const marks: (Tag | Gone)[] = [];
  const endOfHidden = createEndOfHidden(text, steps);
  for (let at = text.indexOf('<'); at !== -1 && !isSpent(steps); at = text.indexOf('<', at)) {
    const next = text.charAt(at + 1);
    const mark =
      next === '!' || next === '?' ? scanDeclaration(text, at) : scanTag(text, at, steps);
    if (!mark) {
      at += 1;
      continue;
    }
    const hidden = mark.kind === 'open' && HIDDEN.has(mark.name) ? endOfHidden(mark) : undefined;
    marks.push(
      hidden === undefined || mark.kind !== 'open'
        ? mark
        : { kind: 'gone', start: at, end: hidden, tag: mark },
    );
    at = hidden ?? mark.end;
  }
  return text.includes(CDATA) ? withEndsOfData(text, marks) : marks;
}

const CDATA = '<![CDATA[';
const END_OF_DATA = ']]>';

function scanDeclaration(text: string, start: number): Gone | undefined {
  const until = (end: number, length: number): Gone => ({
    kind: 'gone',
    start,
    end: end === -1 ? text.length : end + length,
  });
  if (text.startsWith('<!--', start)) {
    const empty = /^-?>/.exec(text.slice(start + 4, start + 6));
    return empty ? until(start + 4, empty[0].length) : until(text.indexOf('-->', start + 4), 3);
  }
  if (text.startsWith(CDATA, start)) return until(start, CDATA.length);
  if (!/^<(?:![a-z]|\?[a-z=])/i.test(text.slice(start, start + 3))) return undefined;
  const end = text.indexOf('>', start);
  const gone = until(end, 1);
  const isNamed =
    isWordLike(text, gone) &&
    (isCalledTag(text, gone) || /^\s+[^\s<]/.test(text.slice(gone.end, gone.end + 16)));
  return end === -1 || isNamed ? undefined : gone;
}

/** The content of a CDATA section is text; only the signs at its ends are dropped. */
function withEndsOfData(text: string, marks: readonly (Tag | Gone)[]): (Tag | Gone)[] {
  const ends: Gone[] = [];
  let open = false;
  const starts = new Set(marks.map(({ start }) => start));
  for (const found of text.matchAll(/<!\[CDATA\[|\]\]>/g)) {
    if (found[0] === CDATA) open ||= starts.has(found.index);
    else if (open) {
      ends.push({ kind: 'gone', start: found.index, end: found.index + END_OF_DATA.length });
      open = false;
    }
  }
  const all = [...marks, ...ends].sort((a, b) => a.start - b.start);
  return all.filter(({ start }, at) => start >= (all[at - 1]?.end ?? 0));
}
