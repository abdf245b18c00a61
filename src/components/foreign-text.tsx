import type { ReactNode } from 'react';
import { type Marked, useTextMarks } from './use-text-marks.ts';

type ForeignTextProps = {
  /**
   * What in the archive has the text; without it, it is in the site's language and the browser finds
   * its direction.
   */
  readonly of?: Marked;
  readonly children: ReactNode;
};

/**
 * Third-party text inside a line of ours, isolated, so that its direction does not turn the text
 * around it.
 */
export function ForeignText({ of, children }: ForeignTextProps) {
  const marks = useTextMarks();
  return <bdi {...(of ? marks(of) : { lang: marks({}).lang })}>{children}</bdi>;
}
