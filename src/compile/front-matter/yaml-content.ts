/**
 * Index of the next content of a YAML text from `from` on: js-yaml reports the start of a node
 * before the blanks, line breaks and comments in front of its content.
 */
export function contentAt(text: string, from: number): number {
  let at = from;
  for (;;) {
    const char = text.charCodeAt(at);
    if (char === SPACE || char === TAB || char === LF || char === CR) at += 1;
    else if (char === HASH) at = endOfLine(text, at);
    else return at;
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

const [SPACE, TAB, LF, CR, HASH] = [0x20, 0x09, 0x0a, 0x0d, 0x23];

export function breaksBefore(text: string, place: number): number {
  let breaks = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < place; at = text.indexOf('\n', at + 1))
    breaks += 1;
  return breaks;
}
