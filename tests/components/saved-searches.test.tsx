import { act, useState } from 'react';
import { describe, expect, test } from 'vitest';
import { SaveSearch } from '#src/components/search/saved/save-search.tsx';
import type { SavedSearch } from '#src/components/search/saved/saved-row.tsx';
import { SavedSearches } from '#src/components/search/saved/saved-searches.tsx';
import { mount, press } from '#tests/support/mount.tsx';

const start: readonly SavedSearch[] = [
  { href: '/search/?q=bridge', name: 'Bridges', fresh: 3 },
  { href: '/search/?q=flood', name: 'Floods', fresh: 0 },
];

function Saved() {
  const [searches, setSearches] = useState(start);
  const without = (search: SavedSearch) => searches.filter(({ href }) => href !== search.href);
  return (
    <SavedSearches
      searches={searches}
      onRename={(search, name) => setSearches([...without(search), { ...search, name }])}
      onRemove={(search) => setSearches(without(search))}
      onRestore={(search) => setSearches([search, ...without(search)])}
    />
  );
}

const lines = (root: Element) =>
  [...root.querySelectorAll('li')].map((line) => [
    line.querySelector('a')?.textContent,
    line.querySelector('a')?.getAttribute('href'),
    [...line.querySelectorAll(':scope > span')][0]?.textContent?.startsWith('3'),
  ]);
const button = (root: Element, name: string): HTMLButtonElement | null =>
  [...root.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  ) ?? null;
const type = (root: Element, text: string): void => {
  const field = root.querySelector('input');
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
};
const pressEscape = (root: Element): void =>
  act(
    () =>
      void root
        .querySelector('input')
        ?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
        ),
  );

describe('the saved searches', () => {
  test('are links by their names, with the number of new stories', () => {
    const { root } = mount(<Saved />);
    expect(lines(root)).toEqual([
      ['Bridges', '/search/?q=bridge', true],
      ['Floods', '/search/?q=flood', false],
    ]);
    expect(root.textContent).toContain('3 new stories');
    expect(root.textContent).not.toContain('0 new');
  });

  test('are renamed in their place; the focus comes back', () => {
    const { root } = mount(<Saved />);
    press(button(root, 'Rename Floods'));
    expect(document.activeElement).toBe(root.querySelector('input'));
    type(root, '  High water ');
    press(button(root, 'Save'));
    expect(lines(root)[1]?.[0]).toBe('High water');
    expect(document.activeElement).toBe(button(root, 'Rename High water'));
  });

  test('keep their names when the renaming is cancelled, and without a name', () => {
    const { root } = mount(<Saved />);
    press(button(root, 'Rename Bridges'));
    type(root, 'Else');
    pressEscape(root);
    expect(lines(root)[0]?.[0]).toBe('Bridges');
    press(button(root, 'Rename Bridges'));
    type(root, '   ');
    press(button(root, 'Save'));
    expect(root.querySelector('input')).not.toBeNull();
  });

  test('are removed, and brought back', () => {
    const { root } = mount(<Saved />);
    press(button(root, 'Remove Bridges'));
    expect(lines(root).map(([name]) => name)).toEqual(['Floods']);
    expect(document.activeElement).toBe(button(root, 'Undo'));
    press(button(root, 'Undo'));
    expect(lines(root).map(([name]) => name)).toEqual(['Bridges', 'Floods']);
    expect(button(root, 'Undo')).toBeNull();
  });
});

describe('saving a search', () => {
  function Saving() {
    const [name, setName] = useState<string>();
    return <SaveSearch text="old bridge " savedAs={name} onSave={setName} />;
  }

  test('offers the search as its name', () => {
    const { root } = mount(<Saving />);
    press(button(root, 'Save this search'));
    expect(root.querySelector('input')?.value).toBe('old bridge');
    press(button(root, 'Save'));
    expect(root.querySelector('p')?.textContent).toBe('Saved as old bridge');
    expect(document.activeElement).toBe(root.querySelector('p'));
  });

  test('is left by Escape', () => {
    const { root } = mount(<Saving />);
    press(button(root, 'Save this search'));
    pressEscape(root);
    expect(root.querySelector('input')).toBeNull();
    expect(document.activeElement).toBe(button(root, 'Save this search'));
  });
});
