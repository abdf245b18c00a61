// Loaded into each process of a program that is measured from outside: says at its end how much memory it held.
const { appendFileSync } = require('node:fs');

const report = process.env.CORANTO_BENCH_REPORT;
process.on('exit', () => {
  if (report) appendFileSync(report, `${JSON.stringify({ ms: 0, mib: process.resourceUsage().maxRSS / 1024 })}\n`);
});
