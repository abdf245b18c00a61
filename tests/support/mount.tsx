import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter, useLocation } from 'react-router';
import { onTestFinished } from 'vitest';
import { type Reading, ReadingContext } from '#src/components/reading-context.ts';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean | undefined;
}

const plain: Reading = {
  timeZone: 'UTC',
  siteLanguage: 'en',
  images: true,
};
type Mounted = {
  readonly root: HTMLElement;
  /** The router's address. */
  at(): string;
};

/**
 * Renders a component under a router at the address `start`, with these settings. Removed after the
 * test.
 */
export function mount(children: ReactNode, reading: Partial<Reading> = {}, start = '/'): Mounted {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  const root = document.createElement('div');
  document.body.append(root);
  const reactRoot = createRoot(root);
  let address = '';
  const Watch = () => {
    const { pathname, search, hash } = useLocation();
    address = pathname + search + hash;
    return null;
  };
  act(() =>
    reactRoot.render(
      <ReadingContext value={{ ...plain, ...reading }}>
        <MemoryRouter initialEntries={[start]}>
          <Watch />
          {children}
        </MemoryRouter>
      </ReadingContext>,
    ),
  );
  onTestFinished(() => {
    act(() => reactRoot.unmount());
    root.remove();
  });
  return { root, at: () => address };
}

/** Presses an element as a pointer does; `keys` are held. */
export function press(element: Element | null, keys: Pick<MouseEventInit, 'ctrlKey'> = {}): void {
  if (!element) throw new Error('there is nothing to press');
  act(
    () =>
      void element.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, button: 0, ...keys }),
      ),
  );
}

/** Types into the first search field. */
export function enter(root: HTMLElement, text: string): void {
  const field = root.querySelector<HTMLInputElement>('input[type="search"]');
  act(() => {
    // React patches the setter of the element's class; a plain assignment would not be noticed.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
