import { describe, expect, test } from 'vitest';
import { tokensOf } from '#src/evidence/headlines/headline-tokens.ts';

const keys = (text: string) => tokensOf(text).map(({ key }) => key);

describe('a headline in tokens', () => {
  test.each([
    ['$1.5bn', '$1.5 billion'],
    ['$1.5 bln', '$1,500 million'],
    ['75M', '75 million'],
    ['59%', '59 percent'],
    ['10,000', '10000'],
    ['U.S.', 'US'],
    ['SenseTime’s', 'SenseTime'],
    ['Alibaba-Backed', 'Alibaba backed'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(keys(one)).toEqual(keys(other));
  });

  test.each([
    ['$1.5bn', '€1.5bn'],
    ['$1.5bn', '$1.5m'],
    ['1.10', '1.1'],
    ['5 years', '5'],
    ['Covid-19', 'Covid'],
  ])('tells %s from %s', (one, other) => {
    expect(keys(one)).not.toEqual(keys(other));
  });
});
