import { describe, expect, test } from 'vitest';
import { HeadlineChanges } from '#src/components/headlines/headline-changes.tsx';
import { StoryHead } from '#src/components/story/story-head.tsx';
import { learnZone } from '#src/content/time/zone-offsets.ts';
import { mount } from '#tests/support/mount.tsx';
import { plainStory } from '#tests/support/stories.ts';

const was = [
  { title: 'First', until: '2021-12-12T23:10:00Z' },
  { title: 'Erster', lang: 'de', until: '2021-12-13T14:05:00Z' },
];
const told = (element: Element | null): string => element?.textContent?.replace(/\s+/g, ' ') ?? '';

describe('a headline that its source changed', () => {
  test('is followed on its page by the time of the change, and the headline before', () => {
    const { root } = mount(<StoryHead story={plainStory({ was: was.slice(1) })} />);
    const changed = root.querySelector('h1 + div');
    expect(told(changed)).toBe('Headline changed at 14:05; before: Erster');
    expect(changed?.querySelector('bdi')?.outerHTML).toMatch(/^<bdi lang="de">/);
    expect(changed?.querySelector('time')?.dateTime).toBe('2021-12-13T14:05:00Z');
    expect(changed?.querySelector('details')).toBeNull();
  });

  test('says the date of a change on another day than the story’s, in the site’s zone', () => {
    const story = plainStory({ was: was.slice(0, 1) });
    expect(told(mount(<HeadlineChanges story={story} />).root)).toBe(
      'Headline changed on 12 Dec 2021, 23:10; before: First',
    );
    learnZone({ timeZone: 'Europe/Paris', offsets: [0, 3600] });
    const there = mount(<HeadlineChanges story={story} />, { timeZone: 'Europe/Paris' });
    expect(told(there.root)).toBe('Headline changed at 00:10; before: First');
  });

  test('shows the last of several changes, and the earlier ones on demand, the latest first', () => {
    const more = [{ title: 'Zeroth', until: '2021-12-12T22:00:00Z' }, ...was];
    const { root } = mount(<HeadlineChanges story={plainStory({ was: more })} />);
    expect(told(root.querySelector('p'))).toContain('before: Erster');
    expect(told(root.querySelector('summary'))).toBe('2 earlier changes');
    expect([...root.querySelectorAll('details li bdi')].map(told)).toEqual(['First', 'Zeroth']);
  });

  test('is not there if none is known', () => {
    expect(mount(<HeadlineChanges story={plainStory()} />).root.innerHTML).toBe('');
  });
});
