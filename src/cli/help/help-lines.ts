/** Columns of a terminal that help fills. */
const WIDTH = 100;

/** Lines of at most WIDTH columns that begin with `indent` blanks; words are never cut. */
export function wrapped(text: string, indent = 0): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && indent + last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => ' '.repeat(indent) + line);
}

/** A table of two columns: the first as wide as its widest cell, the second wrapped. */
export function columns(rows: readonly (readonly [name: string, text: string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.flatMap(([name, text]) => {
    const [first = '', ...rest] = wrapped(text, width);
    return [`  ${name}`.padEnd(width) + first.trimStart(), ...rest];
  });
}
