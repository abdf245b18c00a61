import { use } from 'react';
import { type TextMarks, textMarks } from '#src/content/text/text-marks.ts';
import { language } from '#src/messages/messages.ts';
import { ReadingContext } from './reading-context.ts';

/** Something of the archive that has a text, with its mark in the bundle. */
export type Marked = { readonly lang?: string | undefined };

/** Gives the attributes of an element with a text of the archive. */
export function useTextMarks(): (text: Marked) => TextMarks {
  const { siteLanguage } = use(ReadingContext);
  return ({ lang }) => textMarks(lang ?? siteLanguage, language().tag);
}
