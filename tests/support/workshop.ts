import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: the runner's own interface is added to, which only an interface can
  interface ProvidedContext {
    /** Folder of this run: what its files make once and share, such as the app and sites of it. */
    workshop: string;
  }
}

/** Makes the folder of a run, empty, and removes it in the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const workshop = await mkdtemp(join(tmpdir(), 'coranto-workshop-'));
  project.provide('workshop', workshop);
  return () => rm(workshop, { recursive: true, force: true });
}
