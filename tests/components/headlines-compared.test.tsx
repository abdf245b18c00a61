import { act } from 'react';
import { describe, expect, test } from 'vitest';
import { Coverage } from '#src/components/coverage/coverage.tsx';
import type { Story } from '#src/content/bundle/story-file.ts';
import { mount } from '#tests/support/mount.tsx';
import { plainReport, plainStory } from '#tests/support/stories.ts';

const poland = plainStory({
  title: 'Microsoft to invest $1 billion in Poland',
  coverage: [
    plainReport('b', 60, { title: 'Microsoft to invest $1bn in Poland' }),
    plainReport('c', 90, { title: 'Microsoft to invest $1.5 billion in Italy' }),
  ],
});
const show = (story: Story) => mount(<Coverage story={story} />).root;
const box = (root: HTMLElement) => root.querySelector<HTMLInputElement>('input[type="checkbox"]');

describe('the headlines of the coverage', () => {
  test('carry what is their own and what is shared, the lead’s too', () => {
    const root = show(poland);
    const marks = [...root.querySelectorAll('[data-compared], h3')].map((headline) =>
      [...headline.querySelectorAll('mark')].map((it) => it.textContent),
    );
    expect(marks).toEqual([
      ['$1 billion', 'Poland'],
      ['$1bn', 'Poland'],
      ['$1.5 billion', 'Italy'],
    ]);
    expect(root.querySelector('#r-b h3')?.textContent).toContain(
      'Microsoft to invest $1bn in Poland',
    );
    expect(root.querySelector('#r-b [data-run="shared"]')?.textContent).toBe('Microsoft to invest');
  });

  test('tell screen readers of the marks only while they are compared', () => {
    const root = show(poland);
    const roles = () => [
      ...new Set([...root.querySelectorAll('mark[data-run]')].map((it) => it.getAttribute('role'))),
    ];
    expect(roles()).toEqual(['none']);
    act(() => box(root)?.click());
    expect(roles()).toEqual([null]);
  });

  test('have a switch with a name, and the rule in words', () => {
    const root = show(poland);
    expect(box(root)?.labels?.[0]?.textContent).toBe('Compare headlines');
    const note = root.querySelector(`[id="${box(root)?.getAttribute('aria-describedby')}"]`);
    expect(note?.textContent).toContain(
      'Words in all 2 headlines are grey. Names and figures in fewer are highlighted.',
    );
    expect(note?.querySelector('a')?.getAttribute('href')).toBe('/about/#how-headlines');
  });

  test('have no switch when all say the same', () => {
    const same = plainStory({ coverage: [plainReport('b', 5, { title: plainStory().title })] });
    expect(box(show(same))).toBeNull();
    expect(show(same).querySelectorAll('article')).toHaveLength(1);
  });
});
