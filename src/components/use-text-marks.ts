import { use } from 'react';
import { type TextMarks, textMarks } from '#src/content/text/text-marks.ts';
import { language } from '#src/messages/messages.ts';
import { ReadingContext } from './reading-context.ts';

/** Something of the archive that has a text, with its mark in the bundle. */
export type Marked = { readonly lang?: string | undefined };

/** The attributes of an element; without `dir` where the page's own direction is the text's. */
type ElementMarks = Omit<TextMarks, 'dir'> & { readonly dir: TextMarks['dir'] | undefined };

/**
 * Gives the attributes of an element with a text of the archive: a block of its own, or one in a
 * line of ours, which its direction isolates from the text around it.
 */
export function useTextMarks(): (text: Marked, place?: 'block' | 'line') => ElementMarks {
  const { siteLanguage } = use(ReadingContext);
  return ({ lang }, place = 'block') => {
    const marks = textMarks(lang ?? siteLanguage, language().tag);
    return place === 'block' && marks.dir === language().direction
      ? { ...marks, dir: undefined }
      : marks;
  };
}
