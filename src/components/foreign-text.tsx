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
  const { lang, dir } = marks(of ?? {}, 'line');
  const isFound = !of || (dir === 'ltr' && typeof children === 'string' && LATIN.test(children));
  return (
    <bdi lang={lang} dir={isFound ? undefined : dir}>
      {children}
    </bdi>
  );
}

/** The browser finds the direction of `<bdi>` by the first letter, which is here one from `a` to `z`. */
const LATIN = /^[ -~]*?[a-z]/i;
