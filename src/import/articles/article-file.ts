import { type Document, parseDocument } from 'yaml';
import { yamlForm } from './article-text.ts';

/** Front matter between its fences, and what stands after it. */
const FRONT = /^(\ufeff?---[ \t]*\r?\n)([\s\S]*?\n)(---[ \t]*(?:\r?\n[\s\S]*)?)$/;

/**
 * Changes the front matter of an article file and keeps the rest: comments, the order of its keys,
 * how values are written. The compiler has accepted the text, so it has front matter.
 */
export function editArticle(text: string, edit: (matter: Document) => void): string {
  const [, open, yaml, rest] = FRONT.exec(text) ?? [];
  if (open === undefined || yaml === undefined || rest === undefined) return text;
  const matter = parseDocument(yaml, { uniqueKeys: false, strict: false });
  const before = matter.toString(yamlForm);
  edit(matter);
  const after = matter.toString(yamlForm);
  return before === after ? text : `${open}${after}${rest}`;
}
