import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { weakPairs } from '#src/compile/theme/theme-contrast.ts';
import { colourTokens, fontTokens, pairs } from '#src/compile/theme/theme-tokens.ts';
import { listFiles, projectRoot } from '#tests/support/list-files.ts';

const styles = listFiles('src')
  .filter((path) => path.endsWith('.css'))
  .map((path) => readFileSync(join(projectRoot, path), 'utf8'))
  .join('\n');
const tokens = readFileSync(join(projectRoot, 'src/styles/tokens.css'), 'utf8');

/** The tokens that a property has somewhere in the styles. */
const used = (property: string): string[] => [
  ...new Set(
    [...styles.matchAll(new RegExp(`[;{\\s]${property}: ([^;]*)`, 'g'))].flatMap(([, value = '']) =>
      [...value.matchAll(/var\((--[\w-]+)\)/g)].map(([, token = '']) => token),
    ),
  ),
];

describe('the colours that a theme may set', () => {
  test('are those of the design', () => {
    const found = [...tokens.matchAll(/(--[\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
      ([, name, light, dark]) => [name, [light, dark]],
    );
    expect(found).toEqual(Object.entries(colourTokens));
    for (const name of Object.keys(fontTokens)) expect(tokens).toContain(`  ${name}:`);
    expect(tokens).toContain('var(--ui, system-ui)');
  });

  test('are in pairs, of which the design has none that is weak', () => {
    expect(weakPairs(new Map())).toEqual([]);
  });

  test('are in a pair wherever the styles write with one, or on one', () => {
    const inks = new Set<string>(pairs.map(({ ink }) => ink));
    const grounds = new Set<string>(pairs.map(({ on }) => on.token));
    expect(used('color').filter((token) => !inks.has(token))).toEqual([]);
    expect(used('outline').filter((token) => !inks.has(token))).toEqual([]);
    expect(used('background').filter((token) => !grounds.has(token))).toEqual([]);
    // The scan finds what is there.
    expect(used('color')).toEqual(expect.arrayContaining(['--ink', '--ink-2', '--accent']));
  });

  test('are measured where the accent is mixed into the paper, at the strengths of the calendar', () => {
    const mixed = pairs.flatMap(({ on }) => on.percent ?? []);
    for (const percent of mixed)
      expect(styles).toContain(`color-mix(in srgb, var(--accent) ${percent}%, var(--paper))`);
    expect(mixed).toEqual([46, 85]);
    const pale = weakPairs(new Map([['--accent', ['#fefefe', '#ff9d92']]]));
    expect(pale.map(({ message }) => message).join('\n')).toContain('(85 % of it on --paper)');
  });
});
