import type { ReactNode } from 'react';
import { language } from '#src/messages/messages.ts';
import { type Marked, useTextMarks } from './use-text-marks.ts';

type ForeignTextProps = {
  /**
   * What in the archive has the text; without it, it is in the site's language and the browser
   * finds its direction.
   */
  readonly of?: Marked;
  /** It is the only text of its element. */
  readonly alone?: boolean;
  readonly children: ReactNode;
};

/**
 * Third-party text inside a line of ours, isolated, so that its direction does not turn the text
 * around it.
 */
export function ForeignText({ of, alone, children }: ForeignTextProps) {
  const marks = useTextMarks();
  const { lang, dir } = marks(of ?? {}, 'line');
  const isLatin = typeof children === 'string' && LATIN.test(children);
  // Such a text in such a page turns nothing: half of all names.
  if (alone && isLatin && lang === undefined && language().direction === 'ltr') return children;
  const isFound = !of || (dir === 'ltr' && isLatin);
  return (
    <bdi lang={lang} dir={isFound ? undefined : dir}>
      {children}
    </bdi>
  );
}

/**
 * Signs of ASCII alone, with a letter among them: written from left to right, and by its first
 * letter the browser finds that of `<bdi>`.
 */
const LATIN = /^[ -~]*[a-z][ -~]*$/i;
