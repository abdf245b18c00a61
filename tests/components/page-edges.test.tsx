import { describe, expect, test, vi } from 'vitest';
import { Footer } from '#src/components/page/footer.tsx';
import { ForgetOpened } from '#src/components/page/forget-opened.tsx';
import { mount } from '#tests/support/mount.tsx';

const foot = (over: Partial<Parameters<typeof Footer>[0]> = {}): string | null =>
  mount(<Footer title="Rivers" description="What rises." {...over} />).root.textContent;

describe('the foot of a page', () => {
  test('says what the site is, and no number that an article would change', () => {
    expect(foot()).toBe('Rivers What rises.How we rank stories Subscribe Keyboard shortcuts');
  });

  test('does not say a name twice that the description begins with', () => {
    expect(foot({ description: 'Rivers: what rises.' })).toMatch(/^\s*Rivers: what rises\.How/);
  });
});

describe('the stories that were opened', () => {
  const said = (stories: number) =>
    mount(<ForgetOpened stories={stories} onForget={vi.fn()} />).root.textContent;

  test('are counted with what they are kept for', () => {
    expect(said(2)).toContain(
      'Reading history: 2 storiesKept on this device only, to show you new reports.',
    );
  });

  test('are announced before the first is kept', () => {
    expect(said(0)).toContain(
      'Reading history: emptyKept on this device only, to show you new reports.',
    );
  });
});
