import { readFile } from 'node:fs/promises';

const LINES_AROUND = 2;

/** The lines around one of a file, numbered, that one marked; empty if the file cannot be read. */
export async function sourceFrame(file: string, line: number): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const lines = text
    .split('\n')
    .map((shown, at) => ({ shown: shown.slice(0, 120), number: at + 1 }));
  return lines
    .filter(({ number }) => Math.abs(number - line) <= LINES_AROUND)
    .map(
      ({ shown, number }) =>
        `${number === line ? '>' : ' '} ${String(number).padStart(5)} | ${shown}`,
    )
    .join('\n');
}
