import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fileTable } from '#src/content/bundle/file-table.ts';
import { bundleFileNames, type FileName, SCHEMA_FILE } from '#src/render/schemas/file-schema.ts';
import { projectRoot } from '#tests/support/list-files.ts';
import { listOfPacks } from '#tests/support/list-of-packs.ts';
import { makeOnce } from '#tests/support/make-once.ts';
import { makeRareArchive } from '#tests/support/rare-archive.ts';
import { type Archive, five, openSite } from '#tests/support/site.ts';
import { type DataFile, faultsOf, openSchemas } from '#tests/support/validate-bundle.ts';

const fixture = (name: string): Archive => ({
  kind: 'folder',
  name,
  folder: join(projectRoot, 'tests/fixtures', name),
});

async function rare(): Promise<Archive> {
  const folder = await makeOnce('data/rare', makeRareArchive);
  return { kind: 'folder', name: 'rare', folder: join(folder, 'data') };
}

async function siteOf(archive: Archive): Promise<string> {
  const { root, close } = await openSite(archive);
  await close();
  return root;
}

describe('the data of a built site', () => {
  let root = '';
  /** A file of each kind. */
  const samples = new Map<FileName, DataFile>();

  beforeAll(async () => {
    root = await siteOf(five);
    for (const archive of [five, await rare(), fixture('multilingual')]) {
      const { files } = await faultsOf(await siteOf(archive));
      for (const file of files)
        for (const name of file.names) if (name !== 'schema') samples.set(name, file);
    }
    const [path, value] = listOfPacks();
    samples.set('packLists', { path, names: ['packLists'], value });
  });

  test.each([
    ['the five articles', () => five],
    ['feeds and a memory', rare],
    ['many languages', () => fixture('multilingual')],
  ])(
    'of %s: each file is of one kind and valid by its schema, without a field that it does not name',
    async (_, archive) => {
      const { faults, files } = await faultsOf(await siteOf(await archive()));
      expect(faults).toEqual([]);
      expect(files.length).toBeGreaterThan(25);
    },
  );

  test('has a file of each kind in some archive, and a schema of each', () => {
    expect([...samples.keys()].sort()).toEqual([...bundleFileNames].sort());
  });

  test('is invalid with another format, without a field that it must have, and with a wrong one', async () => {
    const schemas = await openSchemas(root);
    for (const [name, { value }] of samples) {
      const validate = schemas(name, 'open');
      const fields = Object.entries(value ?? {});
      const valid = (entries: [string, unknown][]): boolean =>
        validate(Object.fromEntries(entries));
      expect({ name, valid: valid(fields) }).toEqual({ name, valid: true });
      for (const [key] of fields) {
        const wrong = fields.map(([each, held]): [string, unknown] => [
          each,
          each === key ? { broken: 1 } : held,
        ]);
        // What is optional is tested as wrong; `format` is never optional.
        expect({ name, key, valid: valid(wrong) }).toEqual({ name, key, valid: false });
      }
      const old = fields.map(([each, held]): [string, unknown] => [
        each,
        each === 'format' ? 5 : held,
      ]);
      expect({ name, valid: valid(old) }).toEqual({ name, valid: false });
      expect({ name, valid: validate({}) }).toEqual({ name, valid: false });
    }
  });

  test('may have fields that an older schema does not name; the reader leaves them out', async () => {
    const schemas = await openSchemas(root);
    for (const [name, { value }] of samples) {
      const later = { ...Object(value), since: 'a later version' };
      expect({ name, valid: schemas(name, 'open')(later) }).toEqual({ name, valid: true });
      expect(schemas(name, 'strict')(later)).toBe(false);
      expect(fileTable[name].schema.parse(later)).not.toHaveProperty('since');
    }
  });

  test('has schemas of less than 50 kB, the same bytes in each site at this address', async () => {
    const read = (site: string) => readFile(join(site, 'data', SCHEMA_FILE), 'utf8');
    const text = await read(root);
    expect(text.length).toBeLessThan(50_000);
    const idOf = (each: string): string => each.replace(/"\$id":"[^"]*"/, '');
    expect(idOf(await read(await siteOf(fixture('multilingual'))))).toBe(idOf(text));
  });
});
