import { describe, expect, test } from 'vitest';
import { compareReports } from '#src/evidence/headlines/compare-headlines.ts';

const headline = (id: string, title: string, excerpt = '') => ({ id, title, excerpt });
const lead = headline('lead', 'Giant postpones listing');

describe('the headlines of an event', () => {
  test('are each its own runs, by the report that has it', () => {
    const compared = compareReports([headline('a', 'Giant delays listing'), lead]);
    expect(compared).toMatchObject({ headlines: 2, enough: 2 });
    const kinds = (id: string) => compared?.runsOf.get(id)?.map(({ kind, text }) => [kind, text]);
    expect(kinds('a')).toEqual([
      ['shared', 'Giant'],
      ['plain', ' delays '],
      ['shared', 'listing'],
    ]);
    expect(kinds('lead')).toEqual([
      ['shared', 'Giant'],
      ['plain', ' postpones '],
      ['shared', 'listing'],
    ]);
  });

  test('count once where they are equal, and each keeps its own letters', () => {
    const compared = compareReports([
      headline('b', 'Giant Postpones Listing!'),
      lead,
      headline('c', 'Giant in trouble'),
    ]);
    expect(compared).toMatchObject({ headlines: 2, enough: 2 });
    const text = compared?.runsOf.get('b')?.map((run) => run.text);
    expect(text?.join('')).toBe('Giant Postpones Listing!');
    expect(compared?.runsOf.get('c')?.[0]).toEqual({ kind: 'shared', text: 'Giant' });
  });

  test('are not compared when all say the same', () => {
    expect(compareReports([lead, headline('b', 'Giant postpones listing')])).toBeUndefined();
    expect(compareReports([lead])).toBeUndefined();
    expect(compareReports([headline('a', '…'), headline('b', '…')])).toBeUndefined();
    expect(compareReports([headline('a', '…'), headline('b', '!!')])?.headlines).toBe(2);
  });
});
