import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { projectRoot } from '#tests/support/list-files.ts';

const read = (path: string): string => readFileSync(join(projectRoot, 'templates', path), 'utf8');

const texts = z.record(z.string(), z.string());
const stepSchema = z.strictObject({
  name: z.optional(z.string()),
  id: z.optional(z.string()),
  if: z.optional(z.string()),
  uses: z.optional(z.string()),
  with: z.optional(z.record(z.string(), z.unknown())),
  env: z.optional(texts),
  run: z.optional(z.string()),
});
const workflowSchema = z.looseObject({
  on: z.looseObject({ schedule: z.array(z.strictObject({ cron: z.string() })) }),
  permissions: texts,
  concurrency: z.record(z.string(), z.unknown()),
  jobs: z.record(z.string(), z.looseObject({ permissions: texts, steps: z.array(stepSchema) })),
});

export type Step = z.infer<typeof stepSchema>;

/** The workflow for GitHub Actions. */
export const workflow = () => workflowSchema.parse(parse(read('github/news.yml')));

/** The workflow that checks articles. */
export const checkWorkflow = () =>
  z.pick(workflowSchema, { permissions: true, jobs: true }).parse(parse(read('github/check.yml')));

/** The cron line: its five fields of time, and its command. */
export function cronLine(): { readonly fields: string; readonly command: string } {
  const [, fields = '', command = ''] =
    /^((?:[\d*,/-]+ ){4}[\d*,/-]+) (.+)$/m.exec(read('cron.txt')) ?? [];
  return { fields, command };
}

export const unitFile = (kind: 'service' | 'timer'): string => read(`systemd/coranto-news.${kind}`);

/** The commands of the service, in order. */
export const execStarts = (): string[] =>
  [...unitFile('service').matchAll(/^ExecStart=(.+)$/gm)].flatMap(([, command]) => command ?? []);
