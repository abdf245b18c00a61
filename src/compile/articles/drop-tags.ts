import { BLOCK } from '../markup/elements.ts';
import { isEscapedHtml } from '../markup/escaped-html.ts';
import { judgeTags, type Markup } from '../markup/judge-tags.ts';
import { scanMarkup } from '../markup/scan-markup.ts';
import type { StepBudget } from '../markup/step-budget.ts';

/**
 * Text without HTML markup. Tags that a text is about stay (`The <dialog> element`), and so does
 * what is no HTML tag (`Microsoft Corp <MSFT.O> unveiled`, `a < b`). Elements hidden from readers
 * go with their content. decisions/014-texts-as-written.md has the rules.
 */
export function dropTags(text: string, steps: StepBudget): string {
  return text.includes('<') ? without(text, markupOf(text, steps)) : text;
}

/**
 * A text with decoded entities, without markup if it is HTML that was escaped as a whole; otherwise
 * undefined.
 */
export function dropEscapedTags(text: string, steps: StepBudget): string | undefined {
  if (!text.includes('<')) return undefined;
  const markup = markupOf(text, steps);
  return isEscapedHtml(text, markup) ? without(text, markup) : undefined;
}

function markupOf(text: string, steps: StepBudget): Markup {
  steps.spent += text.length;
  return judgeTags(text, scanMarkup(text, steps));
}

function without(text: string, { marks }: Markup): string {
  let kept = '';
  let from = 0;
  for (const mark of marks) {
    const parts = mark.kind === 'gone' || BLOCK.has(mark.name);
    kept += text.slice(from, mark.start) + (parts ? ' ' : '');
    from = mark.end;
  }
  return kept + text.slice(from);
}
