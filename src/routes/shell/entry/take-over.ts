import type { ReactNode } from 'react';
import { createRoot, hydrateRoot, type RootOptions } from 'react-dom/client';
import { CardBoundary } from '../../feed/list/card-boundary.tsx';
import { leaveStanding } from './standing-page.ts';

type TakingOver = Required<Pick<RootOptions, 'onRecoverableError'>> & {
  /** Whether the page was made from the data that the app has; undefined: it has none of it. */
  readonly same: boolean | undefined;
};

/**
 * Gives the page in `root` to the app: hydrates it if it was made from the app's data (`same`),
 * otherwise replaces it at once. If that fails before the app is interactive, the original page is
 * restored and stays readable.
 */
export function takeOver(
  root: HTMLElement,
  app: ReactNode,
  { same, onRecoverableError }: TakingOver,
): void {
  const standing = [...root.childNodes];
  let given = false;
  const giveBack = (): void => {
    if (given || 'opened' in document.documentElement.dataset) return;
    given = true;
    // React is still working when it reports an error.
    queueMicrotask(() => {
      react.unmount();
      root.replaceChildren(...standing);
      leaveStanding();
    });
  };
  const options: RootOptions = {
    onRecoverableError,
    onCaughtError: (error, { errorBoundary }) => {
      reportError(error);
      // A failing card reports itself in its place, and the rest of the page works.
      if (!(errorBoundary instanceof CardBoundary)) giveBack();
    },
    onUncaughtError: (error) => {
      reportError(error);
      giveBack();
    },
  };
  const react = same ? hydrateRoot(root, app, options) : createRoot(root, options);
  if (!same) react.render(app);
}
