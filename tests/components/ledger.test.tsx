import { describe, expect, test } from 'vitest';
import { Ledger } from '#src/components/about/ledger.tsx';
import type { LedgerEntry, WholeLedger } from '#src/content/bundle/ledger-file.ts';
import { fileDigest } from '#src/content/ids/story-id.ts';
import { enter, mount, press } from '#tests/support/mount.tsx';

function ledgerOf(entries: LedgerEntry[]): Pick<WholeLedger, 'counts' | 'entries'> {
  const count = (fate: LedgerEntry['became']) =>
    entries.filter(({ became }) => became === fate).length;
  const counts = {
    files: entries.length,
    stories: count('story'),
    folded: count('folded'),
    unpublished: count('unpublished'),
    removed: count('removed'),
    refused: count('refused'),
  };
  return { counts, entries };
}

const stories = Array.from(
  { length: 250 },
  (_, at): LedgerEntry => ({ became: 'story', name: `s${at}.md`, slug: `s${at}` }),
);

const rows = (root: HTMLElement) =>
  [...root.querySelectorAll('tbody tr')].map((row) => row.textContent);

describe('the ledger', () => {
  test('shows long ledgers in steps', () => {
    const { root } = mount(<Ledger ledger={ledgerOf(stories)} />);
    expect(rows(root)).toHaveLength(100);
    press(root.querySelector('button'));
    expect(rows(root)).toHaveLength(200);
    press(root.querySelector('button'));
    expect(rows(root)).toHaveLength(250);
    expect(root.querySelector('button')).toBeNull();
  });

  test('answers for a file that is not named, to whoever knows its name', () => {
    const { root } = mount(
      <Ledger
        ledger={ledgerOf([...stories, { became: 'removed', digest: fileDigest('gone.md') }])}
      />,
    );
    enter(root, 'gone.md');
    expect(rows(root)).toEqual([expect.stringContaining('Removed by its publisher')]);
    expect(root.querySelector('[role="status"]')?.textContent).toBe('1 file of 251');
  });

  test('says how many reports a story leaves out, and why', () => {
    const dropped = { repeated: 2, lead: 0, removed: 1, faulty: 0 };
    const { root } = mount(
      <Ledger ledger={ledgerOf([{ became: 'story', name: 'a.md', slug: 'a', dropped }])} />,
    );
    expect(rows(root)).toEqual([
      'a.mdPublished as a story2 listed reports not counted: duplicates1 listed report not counted: removed',
    ]);
  });

  test('leads to stories and says what is wrong with refused files', () => {
    const { root } = mount(
      <Ledger
        ledger={ledgerOf([
          { became: 'story', name: 'a.md', slug: 'a' },
          { became: 'folded', name: 'b.md', under: ['a', 'c'] },
          {
            became: 'refused',
            name: 'd.md',
            digest: 'd',
            problems: [{ line: 5, field: 'quality', message: 'write a number' }],
          },
        ])}
      />,
    );
    expect([...root.querySelectorAll('td a')].map((link) => link.getAttribute('href'))).toEqual([
      '/news/a/',
      '/news/a/',
      '/news/c/',
    ]);
    expect(rows(root)[2]).toContain('Line 5, quality: write a number');
  });

  test('says of a folded file that no story lists it, and does not name it', () => {
    const { root } = mount(
      <Ledger
        ledger={ledgerOf([
          { became: 'unpublished', digest: 'x', unlisted: true },
          { became: 'unpublished', digest: 'y' },
        ])}
      />,
    );
    expect(rows(root)).toEqual([
      'name withheld (ID x)Unpublished: the file says that a story lists it (heat -1), but none does',
      'name withheld (ID y)Unpublished',
    ]);
  });

  test('sums up what is folded under several stories, and what only says that it is folded', () => {
    const sums = (...entries: LedgerEntry[]) =>
      mount(<Ledger ledger={ledgerOf(entries)} />).root.textContent;
    const twice: LedgerEntry = { became: 'folded', name: 'b.md', under: ['a', 'c'] };
    expect(
      sums(
        twice,
        { became: 'folded', name: 'd.md', under: ['a'] },
        { became: 'unpublished', digest: 'x', unlisted: true },
      ),
    ).toContain(
      'Listed under several stories: 1 of 2. Listed under a story by their own files (heat -1), but by no story, and so unpublished: 1.',
    );
    expect(sums({ became: 'unpublished', digest: 'y' })).not.toContain('under several');
  });

  test('narrows to one fate', () => {
    const { root } = mount(
      <Ledger
        ledger={ledgerOf([
          { became: 'story', name: 'a.md', slug: 'a' },
          { became: 'removed', digest: 'x' },
        ])}
      />,
    );
    press(
      [...root.querySelectorAll('label')]
        .find((label) => label.textContent?.startsWith('Removed'))
        ?.querySelector('input') ?? null,
    );
    expect(rows(root)).toEqual(['name withheld (ID x)Removed by its publisher']);
  });
});
