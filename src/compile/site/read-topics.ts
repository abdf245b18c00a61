import * as z from 'zod/mini';
import { cleanText } from '../articles/clean-text.ts';
import { expected } from '../front-matter/describe-value.ts';
import { attempt, readMapping } from '../front-matter/read-mapping.ts';
import { topicKeys } from '../keys/known-keys.ts';
import type { Problem } from '../problem.ts';
import { listSources } from '../sources/list-sources.ts';
import { readSource } from '../sources/read-sources.ts';

/** One file of `topics/`. */
export type TopicSource = {
  readonly path: string;
  readonly id?: string;
  readonly lineOf: (field: '_id' | 'name') => number;
  readonly name: string;
  readonly shortname?: string;
  /** The name of another topic, and its line. */
  readonly parent?: { readonly name: string; readonly line: number };
  /** Words by which the import finds reports of the topic. */
  readonly keywords: readonly string[];
};

const text = z.nullish(
  z.string({ error: expected('text', 'write it in quotes or leave the field out') }),
);
const topicSchema = z.object({
  _id: text,
  name: z.string({ error: expected('text', "write the topic's name") }).check(
    z.refine((name) => cleanText(name) !== '', {
      error: "contains no readable text; write the topic's name",
    }),
  ),
  shortname: text,
  parent: text,
  /** Older archives have all kinds of values here. */
  keywords: z.catch(z.nullish(z.array(z.string())), undefined),
});

/**
 * The topics of `topics/*.yaml`, in the order of their files, and the problems of those that cannot
 * be read.
 */
export function readTopics(data: string): { topics: TopicSource[]; problems: Problem[] } {
  const { sources, problems } = listSources(data, 'topics', /\.ya?ml$/i);
  const read = sources.map((source) =>
    attempt(source.path, () => toTopic(source.path, readSource(source))),
  );
  return {
    topics: read.flatMap(({ values }) => values),
    problems: [...problems, ...read.flatMap((file) => file.problems)],
  };
}

function toTopic(path: string, source: string): TopicSource {
  const { value, lineOf } = readMapping(source, {
    firstLine: 1,
    schema: topicSchema,
    keys: topicKeys,
  });
  const [id, shortname, parent] = [value._id, value.shortname, value.parent].map((field) =>
    cleanText(field ?? ''),
  );
  return {
    path,
    name: cleanText(value.name),
    keywords: (value.keywords ?? []).map((keyword) => cleanText(keyword)).filter(Boolean),
    lineOf: (field) => lineOf([field]),
    ...(id && { id }),
    ...(shortname && { shortname }),
    ...(parent && { parent: { name: parent, line: lineOf(['parent']) } }),
  };
}
