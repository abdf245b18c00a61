import { run, type StricliProcess } from '@stricli/core';
import { application } from './application.ts';

const { stdout, stderr, env } = process;
const own: StricliProcess = { stdout, stderr, env };
await run(application, process.argv.slice(2), { process: own });
process.exitCode = Number(own.exitCode ?? 0);
