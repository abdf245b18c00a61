import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { textDigest } from '#src/content/ids/story-id.ts';
import { language } from '#src/messages/messages.ts';
import type { WorkerSite } from '#src/offline/worker/worker-site.ts';
import { hashed } from '#src/render/header-rules.ts';
import { offlineChoice } from '#src/render/install/offline-choice.ts';
import { NO_WORKER_FILE, WORKER_FILE } from '#src/url/install-files.ts';
import { DATA_FOLDER } from '#src/url/paths.ts';
import { TOOLS_FOLDER, workersIn } from '../app/tools-folder.ts';
import { findWithdrawn } from './find-withdrawn.ts';
import { listShell } from './shell-files.ts';

type WorkerWriting = {
  /** The site's folder, with all files of the shell. */
  readonly root: string;
  readonly base: string;
  readonly manifest: Manifest;
  /** Files of the shell beside those of every site: the publisher's fonts. */
  readonly more?: readonly string[];
};

/**
 * Writes the worker of a site and the one that removes it. A site that wants none gets the second
 * under the name of the first, so that a worker of an earlier build removes itself. Rejects if a
 * file of the shell is missing or the shell is too large.
 */
export async function writeWorker({
  root,
  base,
  manifest,
  more = [],
}: WorkerWriting): Promise<void> {
  const { worker, none } = workersIn(join(root, TOOLS_FOLDER));
  const noWorker = await readFile(none, 'utf8');
  await writeFile(join(root, NO_WORKER_FILE), noWorker);
  if (offlineChoice(manifest) === 'none') return writeFile(join(root, WORKER_FILE), noWorker);
  const site: WorkerSite = {
    base,
    ...(await listShell(root, more)),
    edition: textDigest(JSON.stringify([manifest.files, manifest.site])),
    withdrawn: textDigest((await findWithdrawn(join(root, DATA_FOLDER))).join()),
    hashed,
    language: language().tag,
  };
  const code = await readFile(worker, 'utf8');
  await writeFile(join(root, WORKER_FILE), `const site=${JSON.stringify(site)};\n${code}`);
}
