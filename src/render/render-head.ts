import type { HeadTag } from '#src/head/head-tag.ts';
import { escapeHtml } from './escape-html.ts';

const closed: ReadonlySet<HeadTag['tag']> = new Set(['title', 'script']);

/**
 * The tags of a head as HTML, one a line. Escapes texts and attributes, but not a script's text:
 * HTML has no escapes there, and jsonLd has made it safe.
 */
export function renderHead(tags: readonly HeadTag[]): string {
  return tags.map(renderTag).join('\n    ');
}

function renderTag({ tag, attributes, text = '' }: HeadTag): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeHtml(value)}"`,
  );
  const inside = tag === 'script' ? text : escapeHtml(text);
  return `<${tag}${written.join('')}>${closed.has(tag) ? `${inside}</${tag}>` : ''}`;
}
