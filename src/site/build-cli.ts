import { listenForInterrupt } from '#src/compile/command/interrupt.ts';

// Before loading the rest, which takes a second: Ctrl-C is handled from here on.
const interrupt = listenForInterrupt();
const { runCommand } = await import('./run-command.ts');
const code = await runCommand({ name: 'build' }, process.argv.slice(2), interrupt);
process.exitCode = code;
// The bundler cannot be stopped, and would continue for seconds.
if (interrupt.signal.aborted) process.exit();
