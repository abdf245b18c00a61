import type { Choices } from '../choices.ts';

export function packageFile({ name, from, address, coranto }: Choices): string {
  const path = address === '' ? '/' : new URL(address).pathname;
  const base = path === '/' ? '' : ` --base ${path}`;
  const content = {
    name: packageName(name),
    private: true,
    type: 'module',
    scripts: {
      start: 'coranto start',
      build: `coranto build${base}`,
      check: 'coranto check',
      ...(from === 'feeds' && { import: 'coranto import --data data' }),
    },
    dependencies: { coranto },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Only letters of ASCII, digits and dashes are safe in a package's name. */
function packageName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain === '' || plain === 'coranto' ? 'my-news' : plain;
}
