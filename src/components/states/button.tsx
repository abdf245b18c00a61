import type { ReactNode } from 'react';
import css from './button.module.css';

type ButtonProps = {
  readonly onPress: () => void;
  readonly children: ReactNode;
  /** It brings more of the list above it. */
  readonly isMore?: boolean;
};

/** The main button of its place. */
export function Button({ onPress, children, isMore = false }: ButtonProps) {
  return (
    <button
      type="button"
      className={css['button']}
      onClick={onPress}
      data-more={isMore ? '' : undefined}
    >
      {children}
    </button>
  );
}
