import { expect, test } from 'vitest';
import { fileSchema, schemaPath } from '#src/render/schemas/file-schema.ts';

test('a schema is known by the site’s address or, without one, by its path', () => {
  expect(fileSchema('searchWords', 'https://paper.example/sub/')['$id']).toBe(
    'https://paper.example/sub/data/schema/searchWords.json',
  );
  expect(fileSchema('stories', '/sub/')['$id']).toBe('/sub/data/schema/stories.json');
  expect(schemaPath('storylineList')).toBe('schema/storylineList.json');
});

test('a schema says which file it is of, and what is in it', () => {
  expect(fileSchema('stories', '/')).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'data/stories/<id>.json',
    description: expect.stringMatching(/^What is at the address of a story/),
  });
  expect(fileSchema('manifest', '/')).toMatchObject({
    title: 'data/manifest.json',
    required: expect.arrayContaining(['format', 'counts', 'files']),
  });
});

test('checks that run in one loop are in the schema too', () => {
  expect(fileSchema('columns', '/').properties?.['heat']).toEqual({
    type: 'array',
    items: { type: 'integer' },
  });
  expect(fileSchema('appearances', '/').properties?.['stories']).toEqual({
    type: 'array',
    items: { type: 'array', items: { type: 'integer', minimum: 0 } },
  });
});
