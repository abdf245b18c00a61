import { mkdir, writeFile } from 'node:fs/promises';
import type { Story } from '#src/content/bundle/story-file.ts';
import { absoluteUrl } from '#src/url/absolute.ts';
import { coverageForms, coveragePath } from '#src/url/coverage-files.ts';
import { storyPath } from '#src/url/paths.ts';
import { siteFile } from './site-file.ts';

export type CoverageWriting = {
  /** The site's folder. */
  readonly root: string;
  /** The site's whole address or, where it is not known, its base; with a trailing slash. */
  readonly address: string;
  /** The site's zone (IANA). */
  readonly timeZone: string;
};

/**
 * Writes a story's coverage beside its page, in every form that it can be taken along in. Nothing
 * for a story with nothing to take along: no coverage of its own, and no reports of its event under
 * another story. Rejects with the disk's error.
 */
export async function writeCoverage(
  story: Story,
  { root, address, timeZone }: CoverageWriting,
): Promise<void> {
  const { slug, coverage, elsewhere } = story;
  if (coverage.length === 0 && elsewhere === undefined) return;
  const from = { addressOf: (to: string) => absoluteUrl(address, storyPath(to)), timeZone };
  await mkdir(siteFile(root, storyPath(slug)), { recursive: true });
  await Promise.all(
    coverageForms.map((form) =>
      writeFile(siteFile(root, coveragePath(slug, form)), form.write(story, from)),
    ),
  );
}
