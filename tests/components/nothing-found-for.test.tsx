import { describe, expect, test } from 'vitest';
import { NoResults } from '#src/components/search/nothing/no-results.tsx';
import type { WayOut } from '#src/components/search/nothing/way-out.ts';
import { noFilter } from '#src/content/order/filter.ts';
import { mount } from '#tests/support/mount.tsx';

const names = { topics: new Map([['ai', 'AI']]), outlets: new Map<string, string>() };
const reach = { oldest: '2019-03-04', newest: '2021-06-30' };
const hrefOf = ({ text = 'same', filter }: WayOut['to']): string =>
  `/search/?q=${text}${filter ? `&topic=${filter.topics.join()}` : ''}`;

type Given = Partial<Parameters<typeof NoResults>[0]>;
const show = (given: Given = {}) =>
  mount(
    <NoResults
      text="brigde kind:video "
      ways={[]}
      nearest={[]}
      reach={reach}
      names={names}
      hrefOf={hrefOf}
      {...given}
    />,
  ).root;
const links = (root: Element) =>
  [...root.querySelectorAll('li')].map((line) => [
    line.textContent,
    line.querySelector('a')?.getAttribute('href'),
  ]);

describe('a search without results', () => {
  test('says what was searched, and from when to when the archive has stories', () => {
    const root = show();
    expect(root.querySelector('h2')?.textContent).toContain('brigde kind:video');
    expect(root.textContent).toContain(
      'This archive holds stories from 4 March 2019 to 30 June 2021. It does not hold everything',
    );
    expect(show({ reach: { oldest: '2021-06-30', newest: '2021-06-30' } }).textContent).toContain(
      'This archive holds stories of 30 June 2021.',
    );
    expect(show({ reach: { oldest: undefined, newest: undefined } }).textContent).not.toContain(
      'archive',
    );
  });

  test('leads to the stories without what is in the way', () => {
    const ways: WayOut[] = [
      {
        drop: { is: 'operator', part: { node: { is: 'kind', kind: 'video' }, isExcluded: false } },
        stories: 12,
        to: { text: 'brigde' },
      },
      {
        drop: { is: 'filters', parts: [{ of: 'topics', key: 'ai' }] },
        stories: 3,
        to: { filter: noFilter },
      },
      {
        drop: {
          is: 'filters',
          parts: [
            { of: 'topics', key: 'ai' },
            { of: 'kind', key: 'video' },
          ],
        },
        stories: 2,
        to: { filter: noFilter },
      },
      { drop: { is: 'all' }, stories: 1, to: { text: 'brigde', filter: noFilter } },
    ];
    expect(links(show({ ways }))).toEqual([
      ['Remove filter: Videos 12 stories', '/search/?q=brigde'],
      ['Remove filter: AI 3 stories', '/search/?q=same&topic='],
      ['Remove filters: AI · Videos 2 stories', '/search/?q=same&topic='],
      ['The words alone, without filters 1 story', '/search/?q=brigde&topic='],
    ]);
  });

  test('offers the nearest words, each in the place of the one that is nowhere', () => {
    const nearest = [{ typed: 'brigde', words: [{ text: 'bridge', stories: 7 }] }];
    const root = show({ nearest });
    expect(root.textContent).toContain('Near “brigde” in this archive:');
    expect(links(root)).toEqual([['bridge 7 stories', '/search/?q=bridge kind:video ']]);
  });
});
