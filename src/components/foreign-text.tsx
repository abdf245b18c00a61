import type { ReactNode } from 'react';

/**
 * Third-party text inside a line of ours, isolated, so that its direction does not turn the text
 * around it.
 */
export function ForeignText({ children }: { readonly children: ReactNode }) {
  return <bdi>{children}</bdi>;
}
