import type { ReactNode } from 'react';
import css from './button.module.css';

type ButtonProps = {
  readonly onPress: () => void;
  readonly children: ReactNode;
};

/** The main button of its place. */
export function Button({ onPress, children }: ButtonProps) {
  return (
    <button type="button" className={css['button']} onClick={onPress}>
      {children}
    </button>
  );
}
