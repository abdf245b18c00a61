import { useMemo } from 'react';
import { useKept } from '#src/reading/store/use-kept.ts';
import type { UseWeights } from '#src/search/palette/rank-entries.ts';
import { usedAgain, weightOfUse } from '#src/search/palette/use-weight.ts';

/** How often entries were used on this device; counts another use, and forgets all. */
export function useEntryUses(): {
  readonly weights: UseWeights;
  count(id: string): void;
  forget(): void;
} {
  const [uses, change] = useKept('paletteUse');
  const weights = useMemo(() => {
    const now = Date.now();
    return new Map([...(uses ?? [])].map(([id, use]) => [id, weightOfUse(use, now)]));
  }, [uses]);
  return {
    weights,
    count: (id) => void change([[id, (before) => usedAgain(before, Date.now())]]),
    forget: () => void change([...weights.keys()].map((id) => [id, () => undefined])),
  };
}
