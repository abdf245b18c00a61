import type { NavigateFunction } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followField, showInField } from '#src/routes/search/field/follow-field.ts';

/** Longer than the field waits for the next letter. */
const REST_MS = 150;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The masthead's field, on a page whose searches take until they are ended. */
function openField() {
  document.body.innerHTML = '<form><input id="site-search" name="q" type="search"></form>';
  const [form, input] = [document.querySelector('form'), document.querySelector('input')];
  if (!(form && input)) throw new Error('there is no field');
  const asked: string[] = [];
  const ends: (() => void)[] = [];
  const navigate: NavigateFunction = (to: unknown) => {
    asked.push(new URLSearchParams(String(to).split('?')[1]).get('q') ?? '');
    return new Promise<void>((resolve) => ends.push(resolve));
  };
  followField(form, navigate);
  return {
    input,
    asked,
    type: (letters: string): void => {
      input.value += letters;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      vi.advanceTimersByTime(REST_MS);
    },
    /** The router is through with all that was asked for. */
    end: async (): Promise<void> => {
      for (const resolve of ends.splice(0)) resolve();
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

test('what was typed stays when the results of fewer letters come late', async () => {
  const { input, asked, type, end } = openField();
  type('bridg');
  type('e');
  showInField('bridg', false);
  expect(input.value).toBe('bridge');
  type('s');
  expect(asked).toEqual(['bridg', 'bridge', 'bridges']);
  await end();
});

test('what was typed stays when a page is drawn after the router was through with all', async () => {
  const { input, type, end } = openField();
  input.focus();
  type('lig');
  type('h');
  type('t');
  await end();
  showInField('ligh', false);
  expect(input.value).toBe('light');
  type('house');
  showInField('light', false);
  expect(input.value).toBe('lighthouse');
});

test('a link to what was typed on the way shows it', async () => {
  const { input, type, end } = openField();
  input.focus();
  type('fer');
  type('ry');
  await end();
  input.blur();
  showInField('fer', false);
  expect(input.value).toBe('fer');
});

test('a link to another search shows its words, also while one was on its way', async () => {
  const { input, type, end } = openField();
  type('ferry');
  // The router gives up what is no longer wanted.
  await end();
  showInField('flood', false);
  expect(input.value).toBe('flood');
});

test('going back shows what was searched for then', () => {
  const { input, type } = openField();
  type('harbour');
  showInField('bridge', true);
  expect(input.value).toBe('bridge');
});
