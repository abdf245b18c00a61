import matter from 'gray-matter';
import { refuse } from '../problem.ts';
import { loadYaml } from './load-yaml.ts';

const noLanguage = {
  parse: (): never => {
    throw refuse('front matter', 'is in another language than YAML; write YAML');
  },
};

/**
 * Parses a front-matter block. The gate (`cut-front-matter.ts`) cuts and checks the text of the
 * file; gray-matter, which the project's owner requires, takes the fences off again and calls the
 * YAML engine, js-yaml (`load-yaml.ts`). The fences are put back for it because the block is no
 * longer a part of the file: equal reports were taken out of it (`share-related.ts`). Its other
 * engines run code or change values and are replaced. Returns the mapping. Throws a Refusal.
 */
export function parseFrontMatter(block: string): object {
  let data: unknown;
  const yaml = {
    parse: (text: string): object => {
      // gray-matter passes the block with the line break of its opening fence.
      data = loadYaml(text, 1);
      return {};
    },
  };
  // Always pass options: without them gray-matter answers from a cache, even for what it could not
  // parse.
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
