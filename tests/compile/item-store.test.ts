import { expect, test } from 'vitest';
import { createItemStore } from '#src/compile/reports/item-store.ts';

const item = (number: number) => ({ text: `report ${number}`, value: { number } });

test('an entry is found again, as the same object', () => {
  const store = createItemStore();
  const [one, other] = [item(1), item(2)];
  store.keep(one);
  store.keep(other);
  expect(store.find('report 1')).toBe(one);
  expect(store.find('report 2')).toBe(other);
  expect(store.find('report 3')).toBeUndefined();
});

test('entries that nobody asked for are forgotten, those asked for stay', () => {
  const store = createItemStore(10);
  for (let number = 0; number < 35; number += 1) {
    store.keep(item(number));
    expect(store.find('report 0')?.value).toEqual({ number: 0 });
  }
  expect(store.find('report 1')).toBeUndefined();
  expect(store.find('report 34')).toBeDefined();
});

test('entries with one sample are told apart', () => {
  const store = createItemStore();
  const long = (number: number) => `${'a'.repeat(400)}${number}${'b'.repeat(400)}`;
  for (let number = 10; number < 40; number += 1) store.keep({ text: long(number), value: number });
  for (let number = 10; number < 40; number += 1)
    expect(store.find(long(number))?.value).toBe(number);
});
