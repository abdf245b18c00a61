import { runCommand } from './run-command.ts';
import { serveSite } from './serve-site.ts';

process.exitCode = await runCommand('start', process.argv.slice(2), async ({ out, base, port }) => {
  const { address, close } = await serveSite({ root: out, base, port });
  console.log(`Coranto reads at ${address} (Ctrl-C ends it)`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await close();
  console.log('Stopped.');
});
