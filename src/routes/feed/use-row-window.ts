import { type RefObject, useLayoutEffect, useMemo, useReducer, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { BeyondFront } from './beyond-front.ts';
import type { RowWindow, RowWindowOptions } from './row-window.ts';

/**
 * A RowWindow for a list, once its code is here; undefined until then, when the list is short and stands in the page whole.
 * Renders the list again whenever other rows are to be shown.
 */
export function useRowWindow(
  code: BeyondFront | undefined,
  list: RefObject<HTMLElement | null>,
  options: Omit<RowWindowOptions, 'onChange'>,
): RowWindow | undefined {
  const [, render] = useReducer((renders: number) => renders + 1, 0);
  const all: RowWindowOptions = {
    ...options,
    onChange: (sync) => {
      if (sync) flushSync(render);
      else render();
    },
  };
  // The rows as they stand when the code comes; later ones are told by setOptions.
  const latest = useRef(all);
  latest.current = all;
  const rowWindow = useMemo(() => code?.createRowWindow(latest.current, list.current), [code, list]);
  rowWindow?.setOptions(all);

  useLayoutEffect(() => rowWindow?.mount(), [rowWindow]);
  useLayoutEffect(() => rowWindow?.update());
  return rowWindow;
}
