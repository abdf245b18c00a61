import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sayLicences } from '#src/site/app/write-licences.ts';
import { forAll } from '#tests/support/for-all.ts';

const licence = (
  name: string,
  version = '1.0.0',
  text: string | undefined = `Copyright (c) ${name}`,
) => ({
  name,
  version,
  identifier: 'MIT',
  text,
});
const own = licence('coranto');

test('the file names each package with version and licence, and holds its text', () => {
  const text = sayLicences(own, [licence('zod'), licence('react', '19.0.0')]);
  expect(text.split(/^-{80}$/m).map((part) => part.trim())).toEqual([
    expect.stringContaining('built with coranto'),
    'coranto 1.0.0 (MIT)\n\nCopyright (c) coranto',
    'react 19.0.0 (MIT)\n\nCopyright (c) react',
    'zod 1.0.0 (MIT)\n\nCopyright (c) zod',
  ]);
});

test('the order in which the bundler lists packages, and the line ends of their files, change nothing', () => {
  const names = fc.uniqueArray(
    fc.tuple(fc.constantFrom('a', 'B', '@x/y', 'é', 'z'), fc.constantFrom('1.0.0', '2.0.0')),
    {
      selector: ([name, version]) => `${name}@${version}`,
    },
  );
  forAll(
    fc.property(names, fc.boolean(), (listed, isWindows) => {
      const packages = listed.map(([name, version]) => licence(name, version, `One\nTwo ${name}`));
      const others = packages
        .toReversed()
        .map((one) => ({ ...one, text: isWindows ? one.text.replaceAll('\n', '\r\n') : one.text }));
      expect(sayLicences(own, others)).toBe(sayLicences(own, packages));
    }),
  );
});

test.each([
  ['no text', { ...licence('a'), text: undefined }],
  ['an empty text', { ...licence('a'), text: ' \n' }],
  ['no name of a licence', { ...licence('a'), identifier: undefined }],
])('a package with %s is an error that names it', (_, broken) => {
  expect(() => sayLicences(own, [licence('b'), broken])).toThrow(
    /^a 1\.0\.0 .*licence was not found/,
  );
});
