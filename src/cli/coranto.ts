import { listenForInterrupt } from '#src/compile/command/interrupt.ts';

// Before loading the rest, which takes a second: Ctrl-C is handled from here on.
const interrupt = listenForInterrupt();
const { runCoranto } = await import('./run-coranto.ts');
process.exitCode = await runCoranto(process.argv.slice(2), interrupt);
// The bundler of the sources cannot be stopped, and would continue for seconds.
if (interrupt.signal.aborted) process.exit();
