import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildApp } from '#src/site/build-app.ts';

declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: the runner's own interface is added to, which only an interface can
  interface ProvidedContext {
    /** Folder of this run: the app built once, and every site that a journey made of it. */
    workshop: string;
  }
}

/** Builds the app as readers get it, once for a whole run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const workshop = await mkdtemp(join(tmpdir(), 'coranto-journeys-'));
  await buildApp({ out: join(workshop, 'app'), base: '/' });
  project.provide('workshop', workshop);
  return () => rm(workshop, { recursive: true, force: true });
}
