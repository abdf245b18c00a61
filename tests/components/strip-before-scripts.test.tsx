import { expect, test } from 'vitest';
import { StoryEvidence } from '#src/components/evidence/story-evidence.tsx';
import { mount } from '#tests/support/mount.tsx';
import { plainReport, plainStory } from '#tests/support/stories.ts';

const now = new Date('2024-05-01T00:00:00Z');

test('the strip is there before a script runs: one strip for any width, which a script replaces at its height', () => {
  const old = plainReport('old', -9 * 1440, { tier: 'background' });
  const story = plainStory({ coverage: [old, plainReport('a', -120), plainReport('b', 90)] });
  const { root } = mount(<StoryEvidence story={story} />);
  const [ahead, ...more] = root.querySelectorAll('[role="img"]');
  expect(more).toEqual([]);
  expect(ahead?.querySelectorAll(':scope > svg > :is(path, circle)').length).toBe(4);
  expect(ahead?.querySelector('title')).toBeNull();
  const drawn = [
    ...mount(<StoryEvidence story={story} />, { now }).root.querySelectorAll('[role="img"]'),
  ];
  expect(drawn.map((strip) => strip.getAttribute('data-room'))).toEqual(['narrow', 'wide']);
  for (const strip of drawn)
    expect(strip.getAttribute('height')).toBe(ahead?.getAttribute('height'));
});
