import { BLOCK } from '../markup/elements.ts';
import { isEscapedHtml } from '../markup/escaped-html.ts';
import { judgeTags, type Markup } from '../markup/judge-tags.ts';
import { scanMarkup } from '../markup/scan-markup.ts';
import type { StepBudget } from '../markup/step-budget.ts';

/**
 * Text without the markup of HTML. Tags that a text names stay as they are written: `The <dialog>
 * element`, and what is no tag of HTML: `Microsoft Corp <MSFT.O> unveiled`, `a < b`. Elements whose
 * content is not for readers go with it. What tells the two apart is in
 * decisions/014-texts-as-written.md.
 */
export function dropTags(text: string, steps: StepBudget): string {
  return text.includes('<') ? without(text, markupOf(text, steps)) : text;
}

/**
 * A text whose entities were decoded, without markup where it is HTML that was escaped as a whole;
 * undefined where it is not.
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
