import { runCommand } from './run-command.ts';

process.exitCode = await runCommand({ name: 'build' }, process.argv.slice(2));
