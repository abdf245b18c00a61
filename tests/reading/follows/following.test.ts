import { describe, expect, test } from 'vitest';
import { undoLatest } from '#src/reading/acts/undo-act.ts';
import { followedOf, seeFollowed, seenOf, setFollowed } from '#src/reading/follows/follow.ts';
import { followMoves } from '#src/reading/follows/follow-moves.ts';
import { mute, unmute } from '#src/reading/mutes/change-mutes.ts';
import { endOfDay, endOfSpan } from '#src/reading/mutes/mute-ends.ts';
import { newDevice, to } from '#tests/support/devices.ts';

const rivers = { of: 'topic', key: 'rivers', name: 'Rivers', lang: 'en' } as const;

describe('following', () => {
  test('is an act that other tabs see, and that is undone', async () => {
    const device = newDevice();
    const [tab, other] = [device.tab(), device.tab()];
    await setFollowed(tab, rivers, true);
    expect([...(await other.load('followed')).keys()]).toEqual(['topic:rivers']);
    await setFollowed(tab, rivers, false);
    expect(tab.peek('followed')?.size).toBe(0);
    await undoLatest(tab);
    expect([...(tab.peek('followed') ?? [])]).toMatchObject([['topic:rivers', { name: 'Rivers' }]]);
  });

  test('keeps the newest story that was seen, never an older one', async () => {
    const tab = newDevice().tab();
    await setFollowed(tab, rivers, true);
    const seen = () => tab.peek('followed')?.get('topic:rivers')?.newest;
    await seeFollowed(tab, 'topic:rivers', 2000);
    await seeFollowed(tab, 'topic:rivers', 1000);
    expect(seen()).toBe(2000);
    await seeFollowed(tab, 'topic:unknown', 1000);
    expect(tab.peek('followed')?.size).toBe(1);
    expect(seenOf({ name: 'x', since: 5 })).toBe(5);
    expect(seenOf({ name: 'x', since: 5, newest: 3 })).toBe(3);
  });

  test('goes on under a new address, and so do mutes', async () => {
    const tab = newDevice().tab();
    const value = { name: 'Rivers', since: 1, newest: 7 };
    await tab.change('followed', [['topic:rivers', to(value)]]);
    await tab.change('muted', [['topic:rivers', to({ name: 'Rivers', since: 1, until: 9 })]]);
    await tab.change('followed', [['storyline:rivers', to(value)]]);
    await followMoves(tab, 'topic', [{ from: 'rivers', to: 'waters' }]);
    expect(Object.fromEntries(tab.peek('followed') ?? [])).toEqual({
      'topic:waters': value,
      'storyline:rivers': value,
    });
    expect([...(tab.peek('muted')?.keys() ?? [])]).toEqual(['topic:waters']);
    await followMoves(tab, 'topic', [{ from: 'waters', to: 'waters' }]);
    expect(tab.peek('followed')?.has('topic:waters')).toBe(true);
  });

  test('an item of no known kind is of nothing', () => {
    expect(followedOf('planet:mars', { name: 'Mars' })).toBeUndefined();
    expect(followedOf('outlet:a.example:1', { name: 'A' })?.key).toBe('a.example:1');
  });
});

test('a mute and its end are acts, and undone one by one', async () => {
  const tab = newDevice().tab();
  const until = () => tab.peek('muted')?.get('word:flood')?.until;
  await mute(tab, { item: 'word:flood', name: 'Flood' });
  await mute(tab, { item: 'word:flood', name: 'Flood', until: 5 });
  expect(until()).toBe(5);
  await undoLatest(tab);
  expect(tab.peek('muted')?.size).toBe(1);
  expect(until()).toBeUndefined();
  await unmute(tab, { item: 'word:flood', name: 'Flood' });
  expect(tab.peek('muted')?.size).toBe(0);
  await undoLatest(tab);
  expect(tab.peek('muted')?.size).toBe(1);
});

test('a mute lasts for days, or through its last day', () => {
  expect(endOfSpan('never', 1)).toBeUndefined();
  expect(endOfSpan('week', 1)).toBe(7 * 86_400_000 + 1);
  expect(endOfDay('2024-12-31')).toBe(new Date(2025, 0, 1).getTime());
  expect(endOfDay('')).toBeUndefined();
});
