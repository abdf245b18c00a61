import { expect, test } from 'vitest';
import { bundleSchema, fileSchema, schemaPlace } from '#src/render/schemas/file-schema.ts';

test('the schemas are known by the site’s address or, without one, by its path', () => {
  expect(bundleSchema('https://paper.example/sub/')).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://paper.example/sub/data/schema.json',
    $defs: { searchWords: { title: 'data/words/<digest>.json' } },
  });
  expect(bundleSchema('/sub/').$id).toBe('/sub/data/schema.json');
  expect(schemaPlace('storylineList')).toBe('schema.json#/$defs/storylineList');
});

test('a schema says which file it is of, and what is in it', () => {
  expect(fileSchema('stories')).toMatchObject({
    title: 'data/stories/<id>.json',
    description: expect.stringMatching(/^What is at the address of a story/),
  });
  expect(fileSchema('manifest')).toMatchObject({
    title: 'data/manifest.json',
    required: expect.arrayContaining(['format', 'counts', 'files']),
  });
});

test('a schema refers to parts of its own, from the top of the file', () => {
  const { $defs = {} } = bundleSchema('/');
  const found = JSON.stringify($defs).matchAll(/"\$ref":"#([^"]*)"/g);
  const places = [...new Set(Array.from(found, ([, place = '']) => place))];
  expect(places.length).toBeGreaterThan(10);
  const at = (place: string): unknown =>
    place
      .split('/')
      .slice(1)
      .reduce((part: unknown, key) => Object(part)[key], { $defs });
  expect(places.filter((place) => typeof at(place) !== 'object')).toEqual([]);
});

test('checks that run in one loop are in the schema too', () => {
  expect(fileSchema('columns').properties?.['heat']).toEqual({
    type: 'array',
    items: { type: 'integer' },
  });
  expect(fileSchema('appearances').properties?.['stories']).toEqual({
    type: 'array',
    items: { type: 'array', items: { type: 'integer', minimum: 0 } },
  });
});
