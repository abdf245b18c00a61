import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandOf, commands, type ReaderCommand } from '#src/commands/command-table.ts';
import {
  type Bindings,
  bindingsAfter,
  defaultBindings,
  type KeyChanges,
} from '#src/commands/keys/bindings.ts';
import { collide } from '#src/commands/keys/key-sequences.ts';
import { applyEdits, rebind, resetOne } from '#src/commands/keys/rebind.ts';
import { refusalOf } from '#src/commands/keys/refused-keys.ts';
import { meet } from '#src/commands/scopes.ts';

const none: KeyChanges = new Map();

/** Two commands that one page can have, with keys that cannot be told apart. */
function clashesIn(bindings: Bindings): string[] {
  const keys = commands.flatMap(({ id, scope, fixed = [] }) =>
    [...(bindings.get(id) ?? []), ...fixed].map((key) => ({ id, scope, key })),
  );
  return keys.flatMap((a, at) =>
    keys
      .slice(at + 1)
      .filter((b) => meet(a.scope, b.scope) && collide(a.key, b.key))
      .map((b) => `${a.id} ${a.key} / ${b.id} ${b.key}`),
  );
}

const key = fc.constantFrom(
  'j',
  'k',
  'g',
  'x',
  '?',
  '/',
  'n',
  '[',
  'Shift+j',
  'ArrowUp',
  ' ',
  'Tab',
  'F5',
  'Mod+k',
  'é',
);
const sequence = fc.array(key, { minLength: 1, maxLength: 3 }).map((keys) => keys.join(' '));
const id = fc.constantFrom(...commands.map((command) => command.id), 'gone');
const stored = fc
  .dictionary(id, fc.array(sequence, { maxLength: 3 }))
  .map((all) => new Map(Object.entries(all)));

describe('bindings', () => {
  test('have no clash, whatever is stored', () => {
    fc.assert(
      fc.property(stored, (changes) => {
        const bindings = bindingsAfter(changes);
        expect(clashesIn(bindings)).toEqual([]);
        expect([...bindings.keys()]).toEqual(commands.map((command) => command.id));
        const refused = [...bindings.values()].flat().filter((own) => refusalOf(own) !== undefined);
        expect(refused.filter((own) => own !== 'Mod+k')).toEqual([]);
      }),
    );
  });

  test('a chosen key goes before the default of another, which then has none', () => {
    const bindings = bindingsAfter(new Map([['help', ['j']]]));
    expect([bindings.get('help'), bindings.get('next')]).toEqual([['j'], []]);
  });

  test.each([
    ['Mod+k', 'keys.refusedModifier'],
    ['Tab', 'keys.refusedMoving'],
    ['Enter', 'keys.refusedMoving'],
    [' ', 'keys.refusedMoving'],
    ['Shift+ArrowDown', 'keys.refusedMoving'],
    ['F5', 'keys.refusedBrowser'],
    ['BrowserBack', 'keys.refusedBrowser'],
    ['a b c', 'keys.refusedLong'],
    ['a', undefined],
    ['Shift+a', undefined],
    ['g x', undefined],
    ['é', undefined],
  ])('%s is refused with %s', (pressed, reason) => {
    expect(refusalOf(pressed)).toBe(reason);
  });
});

type Step = readonly [ReaderCommand, pressed: string, how: string];

/** What a step changes, and the keys that its command has then. */
function outcome(changes: KeyChanges, [command, pressed, how]: Step) {
  if (how === 'reset') return { edits: resetOne(changes, command), after: command.keys };
  if (refusalOf(pressed) !== undefined) return { edits: none, after: undefined };
  const { swap, take } = rebind(changes, command, pressed);
  return { edits: how === 'swap' ? (swap ?? take) : take, after: [pressed] };
}

describe('giving a command another key', () => {
  test('a free one changes no other', () => {
    const { clashes, take } = rebind(none, commandOf('next'), 'x');
    expect(clashes).toEqual([]);
    expect([...take]).toEqual([['next', ['x']]]);
  });

  test('that of another offers to swap, or to take it', () => {
    const { clashes, swap, take } = rebind(none, commandOf('next'), 'k');
    expect(clashes.map((command) => command.id)).toEqual(['previous']);
    expect([...(swap ?? [])]).toEqual([
      ['next', ['k']],
      ['previous', ['j']],
    ]);
    expect([...take]).toEqual([
      ['next', ['k']],
      ['previous', []],
    ]);
  });

  test('the beginning of sequences takes them all, which no swap can', () => {
    const { clashes, swap, take } = rebind(none, commandOf('next'), 'g');
    expect(clashes.length).toBeGreaterThan(5);
    expect(swap).toBeUndefined();
    expect(take.get('search')).toEqual(['/']);
  });

  test('that of a command of another page is no clash', () => {
    expect(rebind(none, commandOf('olderStory'), '[').clashes).toEqual([]);
  });

  test('no swap gives a key to a command that clashes on another page', () => {
    const changes = new Map([['earlierDay', ['n']]]);
    // Swapped, help would have n on every page.
    expect(rebind(changes, commandOf('olderStory'), '?').swap).toBeUndefined();
  });

  test('never ends in a clash, and does as it says', () => {
    const step = fc.tuple(
      fc.constantFrom(...commands),
      sequence,
      fc.constantFrom('swap', 'take', 'reset'),
    );
    fc.assert(
      fc.property(stored, fc.array(step, { maxLength: 12 }), (start, steps) => {
        let changes: KeyChanges = start;
        for (const taken of steps) {
          const { edits, after } = outcome(changes, taken);
          changes = applyEdits(changes, edits);
          const bindings = bindingsAfter(changes);
          expect(clashesIn(bindings)).toEqual([]);
          if (after) expect(bindings.get(taken[0].id)).toEqual(after);
        }
      }),
    );
  });
});

describe('resetting', () => {
  test('one command gives back what was swapped', () => {
    const swapped = rebind(none, commandOf('next'), 'k').swap ?? none;
    const changes = applyEdits(none, swapped);
    expect(bindingsAfter(applyEdits(changes, resetOne(changes, commandOf('next'))))).toEqual(
      defaultBindings,
    );
  });
});
