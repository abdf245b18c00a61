import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { writeCarried } from '#src/reading/carry/carried-text.ts';
import { chooseToSend } from '#src/reading/carry/choose-to-send.ts';
import { packText, unpackText } from '#src/reading/carry/packed-text.ts';
import { MOST_BYTES } from '#src/reading/carry/read-carried.ts';
import { parseSettings } from '#src/reading/settings.ts';

const settings = parseSettings(null);
const site = 'https://news.example/';
const at = Date.parse('2026-11-27T10:00:00Z');
const story = (n: number) => ({
  key: `k${n}`,
  at,
  value: {
    slug: `2026-11-${10 + n}-the-council-buys-the-harbour`,
    since: at,
    note: 'Ask Ana',
    tags: ['sea'],
  },
});

describe('a packed text', () => {
  test('comes back as it was, and needs no escaping in an address', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
        const packed = await packText(text);
        expect(packed).toMatch(/^z[\w-]*$/);
        expect(await unpackText(packed)).toBe(text);
      }),
    );
  });

  test('is carried as it is where the browser cannot deflate, and read everywhere', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    const packed = await packText('Grüße');
    vi.unstubAllGlobals();
    expect(packed).toMatch(/^j[\w-]+$/);
    expect(await unpackText(packed)).toBe('Grüße');
  });

  test('that was damaged, or unpacks without end, gives nothing', async () => {
    const packed = await packText('{"format":"coranto-device"}');
    const bomb = await packText(' '.repeat(MOST_BYTES + 1));
    expect(bomb.length).toBeLessThan(20_000);
    for (const bad of ['', 'x', 'z', 'z!!', `q${packed}`, packed.slice(0, -6), bomb, 'j_w'])
      expect(await unpackText(bad)).toBeUndefined();
  });

  test('of thirty stories fits a QR code', async () => {
    const own = { settings, items: { saved: Array.from({ length: 30 }, (_, n) => story(n)) } };
    const list = chooseToSend(own, 'list', site);
    expect((await packText(writeCarried(list ?? { items: {} }))).length).toBeLessThan(2000);
  });
});

describe('what is sent', () => {
  const own = {
    settings,
    items: {
      saved: [
        story(1),
        { ...story(2), value: { ...story(2).value, slug: '', withdrawn: '2026-11-20' } },
        { key: 'k3', at, deleted: true as const },
      ],
      muted: [{ key: 'word:x', at, value: { name: 'x', since: at } }],
      visit: [],
    },
  };

  test('as a list: stories that can be read, notes only if asked for', () => {
    const { slug, since } = story(1).value;
    expect(chooseToSend(own, 'list', site)).toEqual({
      site,
      items: { saved: [{ key: 'k1', at, value: { slug, since } }] },
    });
    expect(chooseToSend(own, 'listWithNotes', site)?.items.saved).toEqual([story(1)]);
    expect(chooseToSend({ settings, items: {} }, 'list', site)).toBeUndefined();
  });

  test('as choices: settings and what was chosen, nothing that was read', () => {
    expect(chooseToSend(own, 'choices', site)).toEqual({
      site,
      settings,
      items: { muted: own.items.muted },
    });
  });
});
