import type { ImportCommand } from './parse-import-command.ts';

/** What a command was asked that the next one needs too. */
export type Repeated = Pick<ImportCommand, 'data' | 'allowPrivate'>;

/** An import as people type it; `words` come first. */
export function importCommand({ data, allowPrivate }: Repeated, words = ''): string {
  const options = [
    words,
    data === 'news' ? '' : `--data ${data}`,
    allowPrivate ? '--allow-private' : '',
  ].filter((option) => option !== '');
  return ['npm run import', ...(options.length > 0 ? ['--', ...options] : [])].join(' ');
}
