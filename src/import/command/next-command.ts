import { typedCommand } from '#src/compile/command/typed-command.ts';
import type { ImportCommand } from './import-options.ts';

/** What a command was asked that the next one needs too. */
export type Repeated = Pick<ImportCommand, 'data' | 'allowPrivate'>;

/** An import as people type it; `words` come first. */
export function importCommand({ data, allowPrivate }: Repeated, words = ''): string {
  const options = [
    words,
    data === 'news' ? '' : `--data ${data}`,
    allowPrivate ? '--allow-private' : '',
  ].filter((option) => option !== '');
  return typedCommand('import', options.join(' '));
}
