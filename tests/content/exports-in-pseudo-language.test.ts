import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { coverageCsl } from '#src/content/exports/coverage-csl.ts';
import { coverageCsv } from '#src/content/exports/coverage-csv.ts';
import { coverageMarkdown } from '#src/content/exports/coverage-markdown.ts';
import { greekArchive } from '#tests/support/greek-archive.ts';
import { englishWords } from '#tests/support/plain-english.ts';
import { startPseudo } from '#tests/support/pseudo.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

const from = {
  addressOf: (slug: string) => `https://paper.example/news/${slug}/`,
  timeZone: 'UTC',
};

async function stories() {
  const workspace = await openWorkspace(greekArchive);
  await workspace.compile();
  const { story } = openBundle(workspace.out);
  return Promise.all([story('2024-05-02-1'), story('2024-05-01-2')]);
}

describe('in the pseudo-language', () => {
  test('Markdown has no word of ours that is not in the catalogue', async () => {
    startPseudo();
    for (const story of await stories())
      expect(englishWords(coverageMarkdown(story, from))).toEqual([]);
  });

  test('the notes of CSL have none either; its other words are the format’s', async () => {
    startPseudo();
    for (const story of await stories()) {
      const items = z
        .array(z.object({ note: z.string() }))
        .parse(JSON.parse(coverageCsl(story, from)));
      expect(items.length).toBeGreaterThan(0);
      for (const { note } of items) expect(englishWords(note)).toEqual([]);
    }
  });

  test('CSV is for programs: its words are the same in every language', async () => {
    const before = (await stories()).map((story) => coverageCsv(story, from));
    startPseudo();
    expect((await stories()).map((story) => coverageCsv(story, from))).toEqual(before);
  });
});
