import { describe, expect, test } from 'vitest';
import type { Acts } from '#src/commands/acts.ts';
import { commandOf, commands, isCommandId, reservedKeys } from '#src/commands/command-table.ts';
import { defaultBindings } from '#src/commands/keys/bindings.ts';
import { collide, keysOf } from '#src/commands/keys/key-sequences.ts';
import { refusalOf } from '#src/commands/keys/refused-keys.ts';
import { meet, scopeChains, scopes } from '#src/commands/scopes.ts';
import { en } from '#src/messages/languages/en.ts';

const labels: Readonly<Record<string, string>> = en.keys;

describe('the registry of commands', () => {
  test.each(commands)('$id has a label of its own', ({ id, label }) => {
    expect(labels[label.replace('keys.', '')]).toMatch(/^\p{Lu}/u);
    expect(commands.filter((other) => other.label === label)).toHaveLength(1);
    expect(commandOf(id).id).toBe(id);
    expect(isCommandId(id)).toBe(true);
  });

  test('is found by its own ids only', () => {
    expect(['toString', '__proto__', '', 'Next'].filter(isCommandId)).toEqual([]);
  });

  test.each(scopeChains)('no key means two things on a page of %s, %s, %s', (...chain) => {
    const keys = commands
      .filter(({ scope }) => chain.includes(scope))
      .flatMap(({ id, keys: own, fixed = [] }) => [...own, ...fixed].map((key) => ({ id, key })));
    const clashes = keys.flatMap((a, at) =>
      keys
        .slice(at + 1)
        .filter((b) => collide(a.key, b.key))
        .map((b) => `${a.id} and ${b.id}: ${a.key}, ${b.key}`),
    );
    expect(clashes).toEqual([]);
  });

  test('every scope is in a chain, and meets itself', () => {
    expect(scopes.filter((scope) => !meet(scope, scope))).toEqual([]);
    expect(new Set(commands.map(({ scope }) => scope))).toEqual(new Set(scopes));
    expect(meet('story', 'day')).toBe(false);
  });

  test('default keys are none that a reader could not choose, nor those of commands to come', () => {
    const keys = commands.flatMap((command) => command.keys);
    // The one key with a modifier, by which other sites and programs find commands too.
    expect(keys.filter((key) => refusalOf(key) !== undefined)).toEqual(['Mod+k']);
    expect(keys.filter((key) => reservedKeys.includes(keysOf(key)[0] ?? ''))).toEqual([]);
  });

  test('are bound as the table says', () => {
    for (const { id, keys } of commands) expect(defaultBindings.get(id), id).toEqual(keys);
  });

  test('each does one thing, and pages are named by their keys', () => {
    const done: string[] = [];
    const note =
      (name: string) =>
      (value?: unknown): void =>
        void done.push(`${name} ${value ?? ''}`.trim());
    const acts: Acts = {
      goTo: note('go to'),
      move: note('move'),
      open: note('open'),
      goToOriginal: note('original'),
      goToOutlet: note('outlet'),
      goToTopic: note('topic'),
      toggleRead: note('toggleRead'),
      readAbove: note('readAbove'),
      readDay: note('readDay'),
      readOlder: note('readOlder'),
      undo: note('undo'),
      goBeside: note('beside'),
      search: note('search'),
      palette: note('palette'),
      help: note('help'),
    };
    for (const { run } of commands) run(acts);
    expect(new Set(done).size).toBe(commands.length);
    const pathOf = (key: string): string | undefined =>
      done[commands.findIndex(({ keys }) => keys.includes(key))];
    expect(['g f', 'g l', 'g t', 'g o', 'g s', 'g a'].map(pathOf)).toEqual([
      'go to /',
      'go to /latest/',
      'go to /topics/',
      'go to /outlets/',
      'go to /storylines/',
      'go to /archive/',
    ]);
  });
});
