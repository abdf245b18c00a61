/**
 * From the sources, commands are scripts of package.json; in the package, words after `coranto`.
 */
const isFromSources = import.meta.url.endsWith('.ts');

/** How commands are begun. */
export type Shell = {
  readonly isFromSources: boolean;
  /** npm sets it: `exec` for npx. */
  readonly npmCommand: string | undefined;
};

export const thisShell = (): Shell => ({ isFromSources, npmCommand: process.env['npm_command'] });

/** Scripts whose name is not the command's: `npm run check` checks the code. */
const scripts: ReadonlyMap<string, string> = new Map([
  ['start', 'npm start'],
  ['check', 'npm run check:articles'],
]);

/** A command of Coranto as people type it here, with its options as one text. */
export function typedCommand(name: string, options = '', shell = thisShell()): string {
  if (!shell.isFromSources) return joined([programName(shell), name, options]);
  return joined([scripts.get(name) ?? `npm run ${name}`, options === '' ? '' : `-- ${options}`]);
}

/** What all commands of the package begin with. */
export const programName = ({ npmCommand }: Pick<Shell, 'npmCommand'> = thisShell()): string =>
  npmCommand === 'exec' ? 'npx coranto' : 'coranto';

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
