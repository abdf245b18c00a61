import { run, type StricliProcess } from '@stricli/core';
import { application } from './application.ts';

/** Exit code for a fault of the command line, as `coranto` has it. */
const FAULT = 2;

const { stdout, stderr, env } = process;
const own: StricliProcess = { stdout, stderr, env };
await run(application, process.argv.slice(2), { process: own });
const code = Number(own.exitCode ?? 0);
// Stricli's codes for a faulty command line are negative: a shell would show -4 as 252.
process.exitCode = code < 0 ? FAULT : code;
