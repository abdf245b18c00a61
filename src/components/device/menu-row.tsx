import type { ReactNode } from 'react';

type MenuRowProps = { readonly children: ReactNode; readonly onChoose: () => void };

/** One act of a card's menu. */
export function MenuRow({ children, onChoose }: MenuRowProps) {
  return (
    <li>
      <button type="button" onClick={onChoose}>
        {children}
      </button>
    </li>
  );
}
