import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react';

/**
 * Whether the form for a name is shown, and what shows and hides it. When it goes, what `after`
 * gives takes the focus.
 */
export function useNaming(
  after: () => HTMLElement | null | undefined,
): readonly [isNaming: boolean, setNaming: (isNaming: boolean) => void] {
  const [isNaming, setNaming] = useState(false);
  const wasNaming = useRef(false);
  const focus = useEffectEvent(() => after()?.focus());
  useLayoutEffect(() => {
    if (wasNaming.current && !isNaming) focus();
    wasNaming.current = isNaming;
  }, [isNaming]);
  return [isNaming, setNaming];
}
