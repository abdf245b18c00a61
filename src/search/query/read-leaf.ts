import { searchSpellingsOf } from '#src/content/search/search-words.ts';
import { dateSpanOf } from './date-span.ts';
import {
  comparisons,
  dateOperators,
  type SearchField,
  type SearchLeaf,
  searchFields,
} from './search-node.ts';

const OPERATOR = /^(?<name>[a-z]+):(?<value>.+)$/su;
const SOURCES = /^(?<compare>>=|<=|>|<|=|)(?<count>\d{1,4})$/;

/** What a piece without blanks asks for: an operator, or text; undefined if it has no word. */
export function readChunk(text: string): SearchLeaf | undefined {
  const { name = '', value = '' } = OPERATOR.exec(text)?.groups ?? {};
  return readOperator(name, value) ?? textLeaf('word', text);
}

export const readQuoted = (text: string): SearchLeaf | undefined => textLeaf('phrase', text);

/** A name with a quoted value: an operator, or else the text of both. */
export const readNamed = (name: string, value: string): SearchLeaf | undefined =>
  readOperator(name, value) ?? textLeaf('phrase', `${name} ${value}`);

const textLeaf = (is: 'word' | 'phrase', text: string): SearchLeaf | undefined =>
  hasWords(text) ? { is, text: text.trim() } : undefined;

const hasWords = (text: string): boolean => searchSpellingsOf(text).length > 0;

const isField = (name: string): name is SearchField => searchFields.some((field) => field === name);

function readOperator(name: string, value: string): SearchLeaf | undefined {
  if (isField(name) && hasWords(value)) return { is: 'field', field: name, text: value.trim() };
  const operator = dateOperators.find((each) => each === name);
  if (operator && dateSpanOf(operator, value, 0)) return { is: 'dates', operator, text: value };
  if (name === 'kind' && (value === 'video' || value === 'article'))
    return { is: 'kind', kind: value };
  if (name === 'only' && value === 'one-outlet') return { is: 'alone' };
  return name === 'sources' ? readSources(value) : undefined;
}

function readSources(value: string): SearchLeaf | undefined {
  const groups = SOURCES.exec(value)?.groups;
  if (!groups) return undefined;
  const compare = comparisons.find((each) => each === groups['compare']) ?? '=';
  return { is: 'sources', compare, count: Number(groups['count']) };
}
