import { siteDevice } from '../store/site-device.ts';
import { createFileStep, type FileStep } from './file-step.ts';
import { handleDatabase, keptHandle } from './kept-handle.ts';

let step: FileStep | undefined;

/** What keeps a file in step with this site, at the address `site`; one for the page. */
export function siteFileStep(site: string): FileStep {
  const name = handleDatabase();
  step ??= createFileStep({
    device: siteDevice(),
    handles: keptHandle(),
    site,
    alone: async (work) => await navigator.locks.request(name, work),
  });
  return step;
}
