import { t } from '#src/messages/messages.ts';
import type { SearchNode, SourceComparison } from '#src/search/query/search-node.ts';
import type { QueryPart } from '#src/search/query/search-parts.ts';
import type { FilterNames } from '../../filters/filter-names.ts';
import { dateOperatorWords } from './date-operator-words.ts';

const sources = {
  '>': 'searchTools.sourcesOver',
  '<': 'searchTools.sourcesUnder',
  '>=': 'searchTools.sourcesFrom',
  '<=': 'searchTools.sourcesTo',
  '=': 'searchTools.sourcesEqual',
} as const satisfies Readonly<Record<SourceComparison, string>>;

type Names = Pick<FilterNames, 'outlets'>;

/** A part of a search in words: `Outlet: Wired`, `Not: video`, `From March to June 2021`. */
export const partWords = ({ node, isExcluded }: QueryPart, names: Names): string =>
  isExcluded ? t('searchTools.not', { what: nodeWords(node, names) }) : nodeWords(node, names);

function nodeWords(node: SearchNode, names: Names): string {
  switch (node.is) {
    case 'word':
      return node.text;
    case 'phrase':
      return t('searchTools.exactly', { text: node.text });
    case 'field':
      return fieldWords(node, names);
    case 'dates':
      return dateOperatorWords(node.operator, node.text);
    case 'kind':
      return t(node.kind === 'video' ? 'feed.videos' : 'feed.articles');
    case 'sources':
      return t(sources[node.compare], { n: node.count });
    case 'alone':
      return t('site.oneSource');
    case 'not':
      return t('searchTools.not', { what: nodeWords(node.node, names) });
    case 'all':
      return node.nodes.map((part) => nodeWords(part, names)).join(' ');
    case 'any':
      return node.nodes
        .map((part) => nodeWords(part, names))
        .reduce((a, b) => t('searchTools.or', { a, b }));
    default:
      return node satisfies never;
  }
}

function fieldWords(
  { field, text }: Extract<SearchNode, { is: 'field' }>,
  { outlets }: Names,
): string {
  if (field === 'title') return t('searchTools.inTitle', { text });
  if (field === 'topic') return t('searchTools.onTopic', { name: text });
  return t('searchTools.ofOutlet', { name: outlets.get(text.toLowerCase()) ?? text });
}
