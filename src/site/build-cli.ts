import { runCommand } from './run-command.ts';

process.exitCode = await runCommand('build', process.argv.slice(2), async () => undefined);
