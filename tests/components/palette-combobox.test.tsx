import { act, useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { PaletteDialog } from '#src/components/palette/palette-dialog.tsx';
import { mount } from '#tests/support/mount.tsx';

const options = ['Apple', 'Banana', 'Cherry'].map((label) => ({
  id: label,
  label,
  kind: 'Fruit',
  of: { lang: 'en' },
}));

/** A palette whose options are those that begin with what was typed. */
function open() {
  const chosen = vi.fn();
  const closed = vi.fn();
  function Palette() {
    const [text, setText] = useState('');
    return (
      <PaletteDialog
        options={options.filter(({ label }) => label.startsWith(text))}
        onText={setText}
        onChoose={(option) => chosen(option?.id)}
        onClose={closed}
      />
    );
  }
  mount(<Palette />);
  const find = <E extends Element>(selector: string): E => {
    const found = document.querySelector<E>(`dialog[open] ${selector}`);
    if (!found) throw new Error(`there is no ${selector} in an open dialog`);
    return found;
  };
  const field = find<HTMLInputElement>('[role=combobox]');
  return {
    field,
    chosen,
    closed,
    list: find('[role=listbox]'),
    /** The label of the option that the field says is active. */
    active: () => {
      const id = field.getAttribute('aria-activedescendant');
      const option = id === null ? null : document.getElementById(id);
      const selected = [...document.querySelectorAll('[role=option][aria-selected=true]')];
      expect(selected).toEqual(option ? [option] : []);
      return option?.querySelector('bdi')?.textContent;
    },
    /** Presses a key; returns whether the text keeps it. */
    key: (key: string, init: KeyboardEventInit = {}) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
      act(() => void field.dispatchEvent(event));
      return !event.defaultPrevented;
    },
    type: (text: string) =>
      act(() => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
          field,
          text,
        );
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    compose: (type: 'start' | 'end') =>
      act(
        () =>
          void field.dispatchEvent(new CompositionEvent(`composition${type}`, { bubbles: true })),
      ),
  };
}

test('is a labelled dialog with a combobox that has the focus and controls its list', () => {
  const { field, list, active } = open();
  expect(document.querySelector('dialog')?.getAttribute('aria-label')).toBe(
    'Find a page or a command',
  );
  expect(document.activeElement).toBe(field);
  expect(field.getAttribute('aria-label')).toBe('Find a page or a command');
  expect(field.getAttribute('aria-autocomplete')).toBe('list');
  expect(field.getAttribute('aria-expanded')).toBe('true');
  expect(field.getAttribute('aria-controls')).toBe(list.id);
  expect(list.getAttribute('aria-label')).toBe('Suggestions');
  expect(list.querySelectorAll('[role=option]')).toHaveLength(3);
  expect(active()).toBe('Apple');
});

test('arrows go round in the list and stay in it; the focus stays in the field', () => {
  const { field, key, active } = open();
  const seen = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'].map((name) => {
    expect(key(name)).toBe(false);
    return active();
  });
  expect(seen).toEqual(['Banana', 'Cherry', 'Apple', 'Cherry']);
  expect(document.activeElement).toBe(field);
});

test.for(['Home', 'End', 'ArrowLeft', 'ArrowRight'])(
  '%s is the text’s, and no option is active',
  (name) => {
    const { key, active } = open();
    expect(key(name)).toBe(true);
    expect(active()).toBeUndefined();
    key('ArrowDown');
    expect(active()).toBe('Apple');
    key(name);
    key('ArrowUp');
    expect(active()).toBe('Cherry');
  },
);

test('typing makes the first option active; without any, the list is closed', () => {
  const { field, key, type, active } = open();
  key('ArrowUp');
  type('B');
  expect(active()).toBe('Banana');
  type('Bx');
  expect(field.getAttribute('aria-expanded')).toBe('false');
  expect(active()).toBeUndefined();
  expect(key('ArrowDown')).toBe(false);
});

describe('Enter', () => {
  test('chooses the active option, and closes the dialog before', () => {
    const { key, chosen, closed } = open();
    chosen.mockImplementation(() => expect(document.querySelector('dialog[open]')).toBeNull());
    key('ArrowDown');
    expect(key('Enter')).toBe(false);
    expect(chosen.mock.calls).toEqual([['Banana']]);
    expect(closed).toHaveBeenCalledTimes(1);
  });

  test('without an active option chooses none', () => {
    const { key, chosen } = open();
    key('Home');
    key('Enter');
    expect(chosen.mock.calls).toEqual([[undefined]]);
  });
});

test('nothing happens while an input method composes', () => {
  const { key, type, compose, active, chosen } = open();
  compose('start');
  type('B');
  expect(active()).toBe('Apple');
  expect(key('Enter')).toBe(true);
  expect(key('ArrowDown')).toBe(true);
  compose('end');
  expect(active()).toBe('Banana');
  expect(key('Enter', { keyCode: 229 })).toBe(true);
  expect(key('ArrowDown', { isComposing: true })).toBe(true);
  expect(chosen).not.toHaveBeenCalled();
});

test.for([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { shiftKey: true }])(
  'leaves keys with others to the browser: %j',
  (held) => {
    const { key, active, chosen } = open();
    for (const name of ['ArrowDown', 'ArrowUp', 'Home', 'Enter'])
      expect(key(name, held)).toBe(true);
    expect(active()).toBe('Apple');
    expect(chosen).not.toHaveBeenCalled();
  },
);

test('an option is chosen by pressing it, and a press beside the dialog closes it', () => {
  const { list, chosen, closed } = open();
  act(() => list.querySelectorAll<HTMLElement>('[role=option]')[2]?.click());
  expect(chosen.mock.calls).toEqual([['Cherry']]);
  expect(closed).toHaveBeenCalledTimes(1);
});

test('the number of options is announced after a rest', async () => {
  const { type } = open();
  const said = () => document.querySelector('dialog [role=status]')?.textContent;
  expect(said()).toBe('');
  await resting();
  expect(said()).toBe('3 suggestions');
  type('A');
  expect(said()).toBe('3 suggestions');
  await resting();
  expect(said()).toBe('1 suggestion');
});

/** Waits for longer than the palette does. */
const resting = (): Promise<void> =>
  act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 600));
  });
