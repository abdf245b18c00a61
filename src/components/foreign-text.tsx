import type { ReactNode } from 'react';

/**
 * Third-party text inside a line of ours, isolated: its direction is its own and turns nothing
 * around it.
 */
export function ForeignText({ children }: { readonly children: ReactNode }) {
  return <bdi>{children}</bdi>;
}
