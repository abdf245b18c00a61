import { describe, expect, test } from 'vitest';
import type { LedgerEntry } from '#src/content/bundle/ledger-file.ts';
import { fileDigest } from '#src/content/ids/story-id.ts';
import { searchLedger } from '#src/story-list/about/ledger-search.ts';

const story: LedgerEntry = { became: 'story', name: '2021-12-13-SenseTime.md', slug: 'a' };
const folded: LedgerEntry = { became: 'folded', name: '2021-12-14-sensetime-too.md', under: ['a'] };
const hidden: LedgerEntry = { became: 'unpublished', digest: fileDigest('2021-12-15-secret.md') };
const removed: LedgerEntry = { became: 'removed', digest: fileDigest('2021-12-16-gone.md') };
const entries = [story, folded, hidden, removed];

describe('searching the ledger', () => {
  test('finds every file with an empty search, in the order of the ledger', () => {
    expect(searchLedger(entries, '  ', undefined)).toEqual(entries);
  });

  test('finds parts of names whatever their case', () => {
    expect(searchLedger(entries, 'sensetime', undefined)).toEqual([story, folded]);
  });

  test('finds a file that is not named by its whole name, with or without its ending, or by its digest', () => {
    expect(searchLedger(entries, '2021-12-15-SECRET.md', undefined)).toEqual([hidden]);
    expect(searchLedger(entries, ' 2021-12-16-gone ', undefined)).toEqual([removed]);
    expect(searchLedger(entries, fileDigest('2021-12-16-gone.md'), undefined)).toEqual([removed]);
  });

  test('does not give a name away to a part of it', () => {
    expect(searchLedger(entries, 'secret', undefined)).toEqual([]);
  });

  test('narrows to what became of the files', () => {
    expect(searchLedger(entries, '', 'removed')).toEqual([removed]);
    expect(searchLedger(entries, 'sensetime', 'folded')).toEqual([folded]);
  });
});
