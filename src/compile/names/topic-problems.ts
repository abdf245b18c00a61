import { apart } from '../articles/slugify.ts';
import { compareText, type Problem } from '../problem.ts';
import type { TopicSource } from '../site/read-topics.ts';

const warning = (
  { path, line }: Pick<Problem, 'path' | 'line'>,
  field: string,
  message: string,
): Problem => ({
  path,
  line,
  field,
  message,
  refused: false,
});

const quoted = (text: string): string => JSON.stringify(text);

/** Other files that name the topic of `source`. */
export function sameName(source: TopicSource | undefined, same: readonly TopicSource[]): Problem[] {
  return same.map(({ path, lineOf }) => {
    const message = `names the topic of ${source?.path ?? 'another file'} again and is ignored; keep one of the files`;
    return warning({ path, line: lineOf('name') }, 'name', message);
  });
}

/** An `_id` that another topic has or claims too. */
export function claimed({ path, lineOf }: TopicSource, id: string): Problem {
  const message = `claims the address /topics/${id}/, which another topic has or claims too, and is ignored; write another`;
  return warning({ path, line: lineOf('_id') }, '_id', message);
}

/** A topic whose address another one has by its `_id`. */
export function setApart(holder: TopicSource, name: string, key: string): Problem {
  const message = `gives this topic the address of the topic ${quoted(name)}, which is now at /topics/${apart(key)}/; write another _id, or one name for both`;
  return warning({ path: holder.path, line: holder.lineOf('_id') }, '_id', message);
}

/**
 * Spellings that differ in more than case, in one warning for the first file with a less used one.
 */
export function otherSpellings(
  name: string,
  files: ReadonlyMap<string, string> = new Map(),
): Problem[] {
  const others = [...files].filter(([spelling]) => spelling.toLowerCase() !== name.toLowerCase());
  const [first] = others.sort(([a], [b]) => compareText(a, b));
  if (!first) return [];
  const shown = others.map(([spelling]) => quoted(spelling)).join(', ');
  return [
    warning(
      { path: first[1], line: 1 },
      'topics',
      `${shown} and ${quoted(name)} are one topic, called ${quoted(name)}; write one spelling`,
    ),
  ];
}
