import { Children, type ReactNode } from 'react';
import { language } from '#src/messages/messages.ts';
import { oneText } from './one-text.ts';

/**
 * Sentences one after another, each a child, with what the language puts between them. Skips
 * children that are nothing.
 */
export const Sentences = ({ children }: { readonly children: ReactNode }) =>
  oneText(
    Children.toArray(children).flatMap((sentence, at) =>
      at === 0 ? [sentence] : [language().gap, sentence],
    ),
  );
