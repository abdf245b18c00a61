// Loaded into each process of a program that is measured from outside: says at its end what it took of processors and memory.
const { appendFileSync } = require('node:fs');

const report = process.env.CORANTO_BENCH_REPORT;
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const mib = process.resourceUsage().maxRSS / 1024;
  if (report)
    appendFileSync(report, `${JSON.stringify({ ms: 0, cpu: (user + system) / 1000, mib })}\n`);
});
