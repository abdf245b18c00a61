import {
  type RefObject,
  startTransition,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
} from 'react';
import { flushSync } from 'react-dom';
import { beyondFront } from '../load-beyond-front.ts';
import type { RowWindow } from './row-window.ts';
import type { RowWindowOptions } from './row-window-options.ts';

/**
 * A RowWindow for a list, while it is `wanted`, which it may be only once the code beyond the front
 * is here; undefined otherwise, when the list is short and stands in the page whole. Renders the
 * list again whenever other rows are to be shown.
 */
export function useRowWindow(
  wanted: boolean,
  list: RefObject<HTMLElement | null>,
  options: Omit<RowWindowOptions, 'onChange'>,
): RowWindow | undefined {
  const [, render] = useReducer((renders: number) => renders + 1, 0);
  const ahead = useRef({ isComing: false, isStale: false });
  // Rows beyond the window are made between frames, one at a time: otherwise each scroll would
  // restart unfinished ones.
  const renderAhead = (): void => {
    ahead.current = { isComing: true, isStale: ahead.current.isComing };
    if (!ahead.current.isStale) startTransition(render);
  };
  const all: RowWindowOptions = {
    ...options,
    onChange: (change) => {
      if (change === 'now') flushSync(render);
      else if (change === 'ahead') renderAhead();
      else render();
    },
  };
  useLayoutEffect(() => {
    const { isStale } = ahead.current;
    ahead.current = { isComing: false, isStale: false };
    if (isStale) renderAhead();
  });
  // The rows as they stand when the window is made; later ones come through setOptions.
  const latest = useRef(all);
  latest.current = all;
  const rowWindow = useMemo(() => {
    const code = wanted ? beyondFront() : undefined;
    return code && new code.RowWindow(latest.current, list.current);
  }, [wanted, list]);
  rowWindow?.setOptions(all);

  useLayoutEffect(() => rowWindow?.mount(), [rowWindow]);
  useLayoutEffect(() => rowWindow?.update());
  return rowWindow;
}
