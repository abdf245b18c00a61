import { describe, expect, test } from 'vitest';
import { HeatExplained } from '#src/components/about/rules/heat-explained.tsx';
import { RankingExample } from '#src/components/about/rules/ranking-example.tsx';
import type { HeatAccount } from '#src/content/coverage/heat.ts';
import { mount } from '#tests/support/mount.tsx';

describe('the ranking explained on the front page itself', () => {
  test('shows how each importance came about, in figures to multiply by hand', () => {
    const { root } = mount(
      <RankingExample
        stories={[
          { slug: 'a', title: 'A', day: '2021-12-13', heat: 177, sources: 8 },
          { slug: 'b', title: 'B', day: '2021-12-12', heat: 87 },
          { slug: 'c', title: 'C', day: '2021-12-12', heat: null, sources: 0, pinned: true },
        ]}
      />,
    );
    const rows = [...root.querySelectorAll('tbody')].map((body) =>
      [...body.querySelectorAll('td')].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['178', '8', '1,424'],
      ['88', '1', '88'],
      ['1', '1', '1'],
    ]);
    expect(root.querySelectorAll('tbody')[2]?.textContent).toContain('Pinned');
    expect(root.querySelector('tbody a')?.getAttribute('href')).toBe('/news/a/');
  });

  test('is left out of a site without stories', () => {
    expect(mount(<RankingExample stories={[]} />).root.innerHTML).toBe('');
  });
});

describe('heat explained', () => {
  const wordsOf = (heat: HeatAccount | undefined) =>
    mount(<HeatExplained heat={heat} />).root.textContent;

  test('names the factor that was found, and for how many stories it holds', () => {
    const words = wordsOf({
      factor: { k: 10, holds: 102, of: 105 },
      alone: { holds: 1, of: 2 },
      unsaid: 1,
    });
    expect(words).toContain('k is 10, and it adds up for 102 of 105 stories with reports.');
    expect(words).toContain(
      'Of 2 stories whose heat should equal the quality, it does for 1. 1 story states no heat',
    );
  });

  test('says when there is none, and claims nothing before it is known', () => {
    expect(wordsOf({ alone: { holds: 0, of: 0 }, unsaid: 0 })).toContain('could not be found');
    expect(wordsOf(undefined)).not.toContain('In this archive');
  });
});
