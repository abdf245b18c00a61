import { refuse } from '../problem.ts';
import { decodeRaw, type RawText } from '../sources/raw-text.ts';

const MAX_BYTES = 256 * 1024;
const MAX_LINES = 5_000;
/** For each line of a run of blank lines gray-matter scans the rest of the run. */
const MAX_BLANKS = 4_096;

/**
 * Exactly the first line: gray-matter takes any text after the dashes for a language, and runs some
 * of them.
 */
const OPENING = /^---[ \t]*\r?\n/;
/** gray-matter ends the block at any line that starts with dashes. */
const CLOSING = '\n---';
const BYTE_ORDER_MARK = '\xef\xbb\xbf';

/**
 * The gate before every parser. Cuts the front matter out of a file's text and refuses what no
 * parser must see: another language than YAML, a block without end or too large, bytes that are not
 * text. Returns the lines between the fences, which begin on line 2 of the file. Throws a Refusal.
 */
export function cutFrontMatter(text: RawText): RawText {
  const source = text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text;
  const nul = source.indexOf('\0');
  if (nul !== -1)
    throw refuse(
      'file',
      'contains a NUL character; save it as plain text in UTF-8',
      lineAt(source, nul),
    );
  const opening = OPENING.exec(source);
  if (!opening) throw refuse('front matter', sayOpening(source));
  // The opening's line break may also be the one before the closing fence.
  const from = opening[0].length - 1;
  const closing = source.indexOf(CLOSING, from);
  if (closing === -1)
    throw refuse('front matter', 'has no end; close it with a line of three dashes (---)');
  const block = source.slice(from + 1, Math.max(from + 1, closing + 1));
  if (restOfLine(source, closing + CLOSING.length).trim() !== '') {
    const message =
      'contains a line that starts with three dashes and more text; indent that line or quote its text';
    throw refuse('front matter', message, lineAt(source, closing + 1));
  }
  refuseExcess(block);
  return block;
}

function restOfLine(source: RawText, from: number): string {
  const end = source.slice(from, from + MAX_BYTES).search(/[\r\n]/);
  return decodeRaw(source.slice(from, end === -1 ? source.length : from + end));
}

function refuseExcess(block: RawText): void {
  if (block.length > MAX_BYTES)
    throw refuse(
      'front matter',
      `is ${block.length} bytes long, more than ${MAX_BYTES}; shorten it`,
    );
  const lines = countLines(block);
  if (lines > MAX_LINES)
    throw refuse('front matter', `is ${lines} lines long, more than ${MAX_LINES}; shorten it`);
  const cr = block.includes('\r') ? block.search(/\r(?!\n)/) : -1;
  if (cr !== -1) throw refuse('file', CR_ONLY, lineAt(block, cr) + 1);
  const blanks = findBlanks(block);
  if (blanks !== -1) throw refuse('front matter', TOO_MANY_BLANKS, lineAt(block, blanks) + 1);
  if (SEPARATORS.some((separator) => block.includes(separator))) refuseSeparators(decodeRaw(block));
}

const TOO_MANY_BLANKS = `contains more than ${MAX_BLANKS} blanks in a row; remove the blank lines`;

/**
 * The line and the paragraph separator in raw text: gray-matter's pattern takes both for line ends.
 */
const SEPARATORS = ['\xe2\x80\xa8', '\xe2\x80\xa9'];

/** Refuses a text whose separators cost gray-matter more than the allowed lines and blanks do. */
function refuseSeparators(text: string): void {
  let looks = 0;
  for (const { 0: run, index } of text.matchAll(/\s+/g)) {
    looks += run.length * run.replace(/[^\n\u2028\u2029]+/g, '').length;
    if (looks > MAX_LINES * MAX_BLANKS)
      throw refuse('front matter', TOO_MANY_BLANKS, lineAt(text, index) + 1);
  }
}

function countLines(block: RawText): number {
  let lines = 0;
  for (let at = block.indexOf('\n'); at !== -1; at = block.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/**
 * Index of the first line break that is followed by too many blanks with an empty line among them;
 * -1 if none. So long a run covers one of the sampled places.
 */
function findBlanks(block: RawText): number {
  let end = 0;
  for (let place = MAX_BLANKS; place < block.length; place += MAX_BLANKS) {
    if (place < end) continue;
    let start = place;
    end = place;
    while (start > 0 && BLANKS.includes(block.charAt(start - 1))) start -= 1;
    while (end < block.length && BLANKS.includes(block.charAt(end))) end += 1;
    const first = block.indexOf('\n', start);
    if (first !== -1 && end - first > MAX_BLANKS && block.slice(first + 1, end).includes('\n'))
      return first;
  }
  return -1;
}

const BLANKS = ' \t\r\n';

const CR_ONLY =
  'ends lines with a bare carriage return; save it with the line ends of Unix or Windows (LF or CRLF)';

function sayOpening(source: string): string {
  const first = source.split(/[\r\n]/, 1)[0] ?? '';
  if (/^---[ \t]*$/.test(first))
    return source.includes('\r')
      ? CR_ONLY
      : 'has no end; close it with a line of three dashes (---)';
  if (/^---[ \t]*[^-\s]/.test(first))
    return 'names a language after its dashes; only YAML is read, so write three dashes and nothing else';
  return 'is missing; the first line must be three dashes (---) and nothing else';
}

/** The line, from 1, of an index in a text. */
function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
