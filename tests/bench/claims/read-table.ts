import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/**
 * The lines of a table of tab-separated values with a head, each by the head’s names; none where
 * there is no such file.
 */
export async function readTable(path: string): Promise<Readonly<Record<string, string>>[]> {
  if (!existsSync(path)) return [];
  const [head = '', ...lines] = (await readFile(path, 'utf8')).trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const values = line.split('\t');
    return Object.fromEntries(names.map((name, at) => [name, values[at] ?? '']));
  });
}
