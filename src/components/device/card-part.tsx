import { use } from 'react';
import type { Card } from '#src/content/bundle/bundle.ts';
import { CardPartsContext, type NamedStory } from './card-parts.ts';

type WordHereProps = {
  readonly card: NamedStory;
  /** Of an element around it. */
  readonly className?: string | undefined;
};

/** What the device says of a story, by its card or by a link to it; nothing until it was asked. */
export function WordHere({ card, className }: WordHereProps) {
  const Part = use(CardPartsContext)?.Word;
  if (!Part) return null;
  const word = <Part card={card} />;
  return className === undefined ? word : <span className={className}>{word}</span>;
}

/** What can be done with the story of a card; nothing until the device was asked. */
export function ToolsHere({ card }: { readonly card: Card }) {
  const Part = use(CardPartsContext)?.Tools;
  return Part ? <Part card={card} /> : null;
}
