import matter from 'gray-matter';
import { refuse } from '../problem.ts';
import { loadYaml } from './load-yaml.ts';

const noLanguage = {
  parse: (): never => {
    throw refuse('front matter', 'is in another language than YAML; write YAML');
  },
};

/**
 * Hands a front-matter block that has passed the gate to gray-matter, with an engine of our own for
 * YAML and none for anything else: the default ones run code and change values. Returns the mapping
 * that the block holds. Throws a Refusal.
 */
export function parseFrontMatter(block: string): object {
  let data: unknown;
  const yaml = {
    parse: (text: string): object => {
      // gray-matter hands over the block with the line break of its opening fence.
      data = loadYaml(text, 1);
      return {};
    },
  };
  // Options are always given: without them gray-matter answers from a cache, even for what it could
  // not read.
  matter(`---\n${block}\n---\n`, {
    language: 'yaml',
    engines: { yaml, json: noLanguage, javascript: noLanguage },
  });
  if (data === undefined || data === null)
    throw refuse('front matter', 'is empty; write at least title, publishedDateTime and provider');
  if (typeof data !== 'object' || Array.isArray(data))
    throw refuse('front matter', NOT_A_MAPPING, 2);
  return data;
}

const NOT_A_MAPPING = 'is not a mapping; write one field a line, such as title: "A headline"';
