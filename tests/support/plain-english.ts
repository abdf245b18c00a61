import type { Page } from 'playwright-core';

/** Names and technical terms that no language translates, and addresses. */
const KEPT =
  /\b(RSS|Atom|JSON|Feed|OPML|azure-2020|power-apps|CSV|CSL|BibTeX|Markdown|AMP|YouTube|UTC|Coranto|Zotero|JavaScript|heat|k)\b|[\w-]+(\.[\w-]+)+(\/\S*)?/g;

/**
 * What a page says with letters of English, in the pseudo-language: texts, and what assistive
 * technology reads, that are marked as of no other language. Each is a string outside of the
 * catalogue, or a text of the archive without its `lang`.
 */
export function plainEnglish(page: Page): Promise<string[]> {
  return page.evaluate((kept) => {
    const said: string[] = [];
    const isForeign = (element: Element | null): boolean => {
      const marked = element?.closest('[lang]');
      return marked !== null && marked !== document.documentElement;
    };
    const isCode = (element: Element | null): boolean =>
      element?.closest('script, style, noscript, template, code, kbd, [translate=no]') !== null;
    /** An outlet's first letter in place of its logo. */
    const isLetter = (element: Element | null, text: string): boolean =>
      text.trim().length === 1 && element?.closest('[aria-hidden=true]') !== null;
    const note = (element: Element | null, text: string | null): void => {
      // A name inside a message: inside one text it cannot be marked.
      if (/[\u0100-\u1fff]/.test(text ?? '')) return;
      const own = (text ?? '').replaceAll(new RegExp(kept, 'g'), '');
      if (
        /[A-Za-z]/.test(own) &&
        !isForeign(element) &&
        !isCode(element) &&
        !isLetter(element, own)
      )
        said.push(`${element?.localName}.${element?.getAttribute('class')}: ${text?.trim()}`);
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) note(texts.currentNode.parentElement, texts.currentNode.textContent);
    for (const element of document.body.querySelectorAll('*'))
      for (const name of ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'label'])
        note(element, element.getAttribute(name));
    note(null, document.title.replace(/^.*? [–·|] /, ''));
    return [...new Set(said)];
  }, KEPT.source);
}

/** The same for text that is in no page: words with letters of English. */
export const englishWords = (text: string): string[] => [
  ...new Set(
    text
      .replace(/https?:\/\/[^\s<>"')]+/g, '')
      .replaceAll(KEPT, '')
      .match(/[A-Za-z]+/g),
  ),
];
