import { mkdir, writeFile } from 'node:fs/promises';
import { absoluteUrl } from '#src/url/absolute.ts';
import { coverageForms, coveragePath } from '#src/url/coverage-files.ts';
import { storyPath } from '#src/url/paths.ts';
import type { OpenBundle } from './open-bundle.ts';
import { siteFile } from './site-file.ts';
import { withErrorContext } from './with-error-context.ts';

export type CoverageWriting = {
  readonly bundle: OpenBundle;
  /** The site's folder. */
  readonly root: string;
  /** The site's whole address, with a trailing slash. */
  readonly address: string;
  /** Stories that have a page of their own, counted from the newest; all when left out. */
  readonly stories?: number;
  /** Told after some stories. */
  readonly onProgress?: (done: number, total: number) => void;
};

/** Stories whose files are written at once. */
const AT_ONCE = 32;

/**
 * Writes the coverage of each story that has any beside its page, in every form that it can be
 * taken along in. Rejects with the disk's error.
 */
export async function writeCoverageFiles({
  bundle,
  root,
  address,
  stories,
  onProgress,
}: CoverageWriting): Promise<void> {
  const covered = await findCovered(bundle, stories);
  const total = covered.length;
  for (let first = 0; first < total; first += AT_ONCE) {
    const numbers = covered.slice(first, first + AT_ONCE);
    await Promise.all(numbers.map((number) => writeForms(number, { bundle, root, address })));
    onProgress?.(first + numbers.length, total);
  }
}

/**
 * Numbers of the stories with anything to take along: coverage of their own, or reports of their
 * event under another story.
 */
async function findCovered(
  { columns, card, story }: OpenBundle,
  stories = columns.count,
): Promise<number[]> {
  const reports = columns.reports.subarray(0, stories);
  const covered: number[] = [];
  for (let first = 0; first < reports.length; first += AT_ONCE) {
    // The columns say nothing of reports under other stories.
    const told = [...reports.subarray(first, first + AT_ONCE)].map(
      async (own, at) =>
        own > 0 || (await story((await card(first + at)).slug)).elsewhere !== undefined,
    );
    covered.push(
      ...(await Promise.all(told)).flatMap((isCovered, at) => (isCovered ? first + at : [])),
    );
  }
  return covered;
}

type Place = Pick<CoverageWriting, 'bundle' | 'root' | 'address'>;

async function writeForms(number: number, { bundle, root, address }: Place): Promise<void> {
  const { slug } = await bundle.card(number);
  const { timeZone } = bundle.manifest.site;
  const from = { addressOf: (to: string) => absoluteUrl(address, storyPath(to)), timeZone };
  await withErrorContext(`Cannot write the coverage of ${storyPath(slug)}`, async () => {
    const story = await bundle.story(slug);
    await mkdir(siteFile(root, storyPath(slug)), { recursive: true });
    await Promise.all(
      coverageForms.map((form) =>
        writeFile(siteFile(root, coveragePath(slug, form)), form.write(story, from)),
      ),
    );
  });
}
