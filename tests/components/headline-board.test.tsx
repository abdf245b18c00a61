import { describe, expect, test } from 'vitest';
import { HeadlineBoard } from '#src/components/evidence/headline-board.tsx';
import { mount } from '#tests/support/mount.tsx';
import { plainReport, plainStory } from '#tests/support/stories.ts';

const poland = plainStory({
  title: 'Microsoft to invest $1 billion in Poland',
  coverage: [
    plainReport('b', 60, { title: 'Microsoft to invest $1bn in Poland' }),
    plainReport('c', 90, { title: 'Microsoft to invest $1.5 billion in Italy' }),
    plainReport('d', 95, { title: 'Microsoft to invest $1.5 billion in Italy' }),
  ],
});
const many = (reports: number) =>
  plainStory({
    coverage: Array.from({ length: reports }, (_, at) => plainReport(`r${at}`, at + 1)),
  });

describe('the headline board', () => {
  test('shows each headline as it is, with the outlets that ran it', () => {
    const { root } = mount(<HeadlineBoard story={poland} />);
    const rows = [...root.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['TechCrunch (the lead), Outlet b', 'Microsoft to invest $1 billion in Poland'],
      ['Outlet c, Outlet d', 'Microsoft to invest $1.5 billion in Italy'],
    ]);
    expect([...root.querySelectorAll('tbody a')].map((link) => link.getAttribute('href'))).toEqual([
      '/#r-b',
      '/#r-c',
      '/#r-d',
    ]);
  });

  test('calls an outlet as the sentences above it do', () => {
    const outlet = { domain: 'techstory.in', name: 'tech' };
    const { root } = mount(
      <HeadlineBoard story={plainStory({ coverage: [plainReport('b', 60, { outlet })] })} />,
    );
    expect(root.querySelector('tbody a')?.textContent).toBe('techstory.in');
  });

  test('marks what differs, tells what is shared from it, and says by which rule', () => {
    const { root } = mount(<HeadlineBoard story={poland} />);
    const marks = [...root.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('mark')].map((it) => it.textContent),
    );
    expect(marks).toEqual([
      ['$1 billion', 'Poland'],
      ['$1.5 billion', 'Italy'],
    ]);
    expect([...root.querySelectorAll('td span')].map((it) => it.textContent)).toContain(
      'Microsoft to invest',
    );
    expect(root.textContent).toContain('Words that all 2 share are faint');
    expect(root.querySelector('a')?.getAttribute('href')).toBe('/about/#how-headlines');
  });

  test('folds what is beyond a dozen', () => {
    const { root } = mount(<HeadlineBoard story={many(30)} />);
    expect(root.querySelectorAll('section > table tbody tr')).toHaveLength(12);
    expect(root.querySelector('summary')?.textContent).toBe('19 more headlines');
    expect(root.querySelectorAll('details tbody tr')).toHaveLength(19);
    expect(mount(<HeadlineBoard story={many(13)} />).root.querySelector('details')).toBeNull();
  });

  test('is not there for one headline', () => {
    expect(mount(<HeadlineBoard story={plainStory()} />).root.innerHTML).toBe('');
  });
});
