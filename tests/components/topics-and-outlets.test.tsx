import { describe, expect, test } from 'vitest';
import { OutletList } from '#src/components/outlets/outlet-list.tsx';
import { OutletName } from '#src/components/outlets/outlet-name.tsx';
import { stripTopics } from '#src/components/page/strip-topics.ts';
import { TopicTree } from '#src/components/topics/topic-tree.tsx';
import type { TopicEntry } from '#src/content/bundle/bundle.ts';
import type { OutletEntry } from '#src/content/bundle/list-files.ts';
import { enter, mount } from '#tests/support/mount.tsx';

const topic = (slug: string, parent?: string): TopicEntry => ({
  slug,
  name: slug.toUpperCase(),
  stories: 1,
  ...(parent === undefined ? {} : { parent }),
});

describe('the tree of topics', () => {
  test('sets each topic below the one it is part of, and loses none whose parent is not there', () => {
    const { root } = mount(
      <TopicTree
        topics={[
          topic('vision', 'ai'),
          topic('ai'),
          topic('faces', 'vision'),
          topic('lost', 'gone'),
        ]}
      />,
    );
    const depth = (slug: string): number => {
      let lists = 0;
      for (
        let at = root.querySelector(`a[href="/topics/${slug}/"]`)?.closest('ul');
        at;
        at = at.parentElement?.closest('ul')
      )
        lists += 1;
      return lists;
    };
    expect(['ai', 'vision', 'faces', 'lost'].map(depth)).toEqual([1, 2, 3, 1]);
    expect(root.textContent).toContain('1 story');
  });

  test('gives a strip the main topics, and those below as well where the main ones are few', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((slug) => topic(slug));
    expect(stripTopics([...many, topic('f', 'a')])).toEqual(many);
    const few = [topic('azure'), topic('ai', 'azure')];
    expect(stripTopics(few)).toEqual(few);
  });
});

const outlet = (name: string, stories: number, appearances: number): OutletEntry => ({
  name,
  domain: `${name.toLowerCase()}.example`,
  stories,
  appearances,
});

describe('the list of outlets', () => {
  const outlets = [outlet('Reuters', 3, 40), outlet('Wired', 1, 0), outlet('Follower', 0, 12)];

  test('keeps those that lead apart from those that only follow, with how often they do', () => {
    const { root } = mount(<OutletList outlets={outlets} />);
    const groups = [...root.querySelectorAll('section')].map((group) =>
      [...group.querySelectorAll('li')].map((item) => item.textContent),
    );
    expect(groups).toEqual([
      ['RReutersleads 3, in 40 others', 'WWiredleads 1'],
      ['FFollowerin 12 stories'],
    ]);
  });

  test('is narrowed by name or address, and says to how many', () => {
    const many = [...outlets, ...Array.from({ length: 10 }, (_, at) => outlet(`Other${at}`, 1, 0))];
    const { root } = mount(<OutletList outlets={many} />);
    enter(root, ' follower.EX');
    expect([...root.querySelectorAll('bdi')].map((name) => name.textContent)).toEqual(['Follower']);
    expect(root.querySelector('[role="status"]')?.textContent).toBe('1 outlet of 13');
  });
});

describe('an outlet without a logo', () => {
  test.each([
    ['Reuters', 'R'],
    ['“Økonomi”', 'Ø'],
    ['财新', '财'],
    ['9to5', '9'],
    ['…', '.'],
  ])('%s is marked by %s', (name, mark) => {
    const { root } = mount(<OutletName outlet={{ name, domain: 'x.example' }} />);
    expect(root.querySelector('[aria-hidden]')?.textContent).toBe(mark);
  });
});
