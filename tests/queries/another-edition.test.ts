import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { otherEdition } from '#src/queries/current-file.ts';
import type { ReadFile } from '#src/queries/fetching/read-file.ts';
import { createQueryClient } from '#src/queries/query-client.ts';
import { on } from '#tests/support/archive-site.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

/** A compiled site, and the edition that a page knows of it. */
async function openHost() {
  const { out, write, compile } = await openWorkspace({
    'articles/2024-05-02-flood.md': on('2024-05-02', 'Flood in Marland'),
  });
  await compile();
  const read: ReadFile = async (file, schema) =>
    schema.parse(JSON.parse(await readFile(join(out, file), 'utf8')));
  const { manifest } = openBundle(out);
  return {
    known: await manifest(),
    manifest,
    write,
    compile,
    other: (known: Manifest) => otherEdition(createQueryClient(), read, known),
  };
}

test('an edition of the same second with another story is another', async () => {
  const { known, manifest, write, compile, other } = await openHost();
  await write('articles/2024-05-03-ebb.md', on('2024-05-03', 'Ebb'));
  await compile();
  const newest = await manifest();
  expect(newest.built).toBe(known.built);
  expect(await other(known)).toEqual(newest);
});

test('an edition of a later time is another, even with the same stories', async () => {
  const { known, manifest, compile, other } = await openHost();
  await compile({ now: new Date('2024-06-01T12:00:01Z') });
  expect(await other(known)).toEqual(await manifest());
});

test('the edition that is known is no other', async () => {
  const { known, compile, other } = await openHost();
  await compile();
  expect(await other(known)).toBeUndefined();
});
