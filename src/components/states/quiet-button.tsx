import type { ReactNode } from 'react';
import css from './quiet-button.module.css';

type QuietButtonProps = { readonly onPress: () => void; readonly children: ReactNode };

/** A button beside the main one of its place. */
export function QuietButton({ onPress, children }: QuietButtonProps) {
  return (
    <button type="button" className={css['quiet']} onClick={onPress}>
      {children}
    </button>
  );
}
