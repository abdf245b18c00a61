import { describe, expect, test } from 'vitest';
import { commandsFor } from '#src/commands/command-table.ts';
import { bindingsAfter, defaultBindings } from '#src/commands/keys/bindings.ts';
import { type FoundCommand, findCommand } from '#src/commands/keys/find-command.ts';
import type { Scope } from '#src/commands/scopes.ts';

const list = ['list', 'site'] as const;
const idOf = (found: FoundCommand | undefined): string | undefined =>
  found && ('command' in found ? found.command.id : found.pending);

test('the commands of a page are those of its scopes that it has what for', () => {
  const beside = { older: true, newer: false, laterDay: true, earlierDay: true };
  const idsOf = (storylines: boolean, scopes: readonly Scope[]) =>
    commandsFor(scopes, { storylines, items: true, story: false, listed: false, beside }).map(
      ({ id }) => id,
    );
  const onStory = idsOf(false, ['story', ...list]);
  expect(onStory).toEqual(expect.arrayContaining(['next', 'olderStory', 'search']));
  for (const id of ['newerStory', 'laterDay', 'original', 'goStorylines'])
    expect(onStory).not.toContain(id);
  expect(idsOf(true, list)).toContain('goStorylines');
});

describe('a key', () => {
  test.each([
    ['j', list, '', 'next'],
    ['ArrowDown', list, '', 'next'],
    ['g', list, '', 'g'],
    ['l', list, 'g', 'goLatest'],
    ['/', list, 'g', 'search'],
    ['/', list, '', 'search'],
    ['n', list, '', undefined],
    ['n', ['story', ...list], '', 'olderStory'],
    ['[', ['day', ...list], '', 'earlierDay'],
    ['Enter', list, '', undefined],
    ['u', list, '', 'undo'],
    // A key that does not continue a sequence counts for itself.
    ['j', list, 'g', 'next'],
    ['g', list, 'g', 'g'],
    ['x', list, 'g', undefined],
  ] as const)('%s on a page of %j after “%s” is %s', (key, scopes, pending, id) => {
    expect(idOf(findCommand(defaultBindings, scopes, key, pending))).toBe(id);
  });

  test('that begins sequences tells how they go on', () => {
    const found = findCommand(defaultBindings, list, 'g');
    const next = found && 'next' in found ? found.next : [];
    expect(next.map(({ key, command }) => `${key} ${command.id}`)).toEqual([
      '/ search',
      'f goFront',
      'l goLatest',
      't goTopics',
      'o goOutlets',
      's goStorylines',
      'n goNewCoverage',
      'a goArchive',
      'b goSaved',
      'm goMe',
      'w goFollowing',
    ]);
  });

  test('runs what it was bound to', () => {
    const bindings = bindingsAfter(new Map([['next', ['x y']]]));
    expect(idOf(findCommand(bindings, list, 'j'))).toBeUndefined();
    expect(idOf(findCommand(bindings, list, 'x'))).toBe('x');
    expect(idOf(findCommand(bindings, list, 'y', 'x'))).toBe('next');
  });
});
