import type { SearchNode } from './search-node.ts';

/** A search as text that `parseSearch` reads as the same search. */
export function formatSearch(node: SearchNode): string {
  switch (node.is) {
    case 'word':
      return node.text;
    case 'phrase':
      return `"${node.text}"`;
    case 'field':
      return `${node.field}:${/[\s()]/.test(node.text) ? `"${node.text}"` : node.text}`;
    case 'dates':
      return `${node.operator}:${node.text}`;
    case 'kind':
      return `kind:${node.kind}`;
    case 'sources':
      return `sources:${node.compare === '=' ? '' : node.compare}${node.count}`;
    case 'alone':
      return 'only:one-outlet';
    case 'not':
      return `-${negated(node.node)}`;
    case 'all':
      return node.nodes.map((each) => inParentheses(each, ['any'])).join(' ');
    case 'any':
      return node.nodes.map(formatSearch).join(' OR ');
    default:
      return node satisfies never;
  }
}

const inParentheses = (node: SearchNode, kinds: readonly SearchNode['is'][]): string =>
  kinds.includes(node.is) ? `(${formatSearch(node)})` : formatSearch(node);

/** A second hyphen would make both of them part of a word. */
function negated(node: SearchNode): string {
  const text = inParentheses(node, ['all', 'any']);
  return text.startsWith('-') ? `(${text})` : text;
}
