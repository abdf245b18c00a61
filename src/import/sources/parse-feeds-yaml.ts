import * as z from 'zod/mini';
import { expected } from '#src/compile/front-matter/describe-value.ts';
import { type Mapping, readMapping } from '#src/compile/front-matter/read-mapping.ts';
import { judgeKeys } from '#src/compile/keys/judge-keys.ts';
import type { KeyPlace } from '#src/compile/keys/known-keys.ts';
import type { Problem } from '#src/compile/problem.ts';
import {
  entrySchema,
  FEEDS_YAML,
  feedsYamlKeys,
  keepSchema,
  splitSchema,
  windowSchema,
} from './feeds-yaml.ts';
import { toKeep, toSource, toSplit } from './from-entry.ts';
import type { SourceList } from './source.ts';
import { uniteSources } from './unite-sources.ts';

/** What the list says, and what in it cannot be used. */
export type ReadList = { readonly list: SourceList; readonly problems: readonly Problem[] };

const DEFAULTS = { windowHours: 72, quality: 50 } as const;

const list = (what: string) =>
  z.nullish(
    z.array(z.unknown(), { error: expected('a list', `write one ${what} after each dash`) }),
  );
const fileSchema = z.object({
  window: z.optional(z.unknown()),
  keep: z.optional(z.unknown()),
  feeds: list('feed'),
  split: list('report'),
});

/**
 * The sources of a text of feeds.yaml. A faulty entry is left out with a problem, the others
 * count. Throws a Refusal for a text that is no such mapping, or whose own fields are misspelt.
 */
export function parseFeedsYaml(text: string): ReadList {
  const file = readMapping(text, { firstLine: 1, schema: fileSchema, keys: feedsYamlKeys.file });
  const { value } = file;
  const { read, warn, problems } = reader(file);
  const windowHours = read(['window'], value.window ?? undefined, {
    schema: z.optional(windowSchema),
    instead: `${DEFAULTS.windowHours} hours are used`,
  });
  const keep = read(['keep'], value.keep, { schema: z.nullish(keepSchema), instead: KEPT });

  const placed = (value.feeds ?? []).flatMap((entry, at) => {
    const given = typeof entry === 'string' ? { address: entry } : entry;
    const found = read(['feeds', at], given, ENTRY);
    return found ? [{ at, source: toSource(found) }] : [];
  });
  const { sources, repeated } = uniteSources(placed.map(({ source }) => source));
  for (const index of repeated) {
    const twice = placed[index];
    if (twice) warn(['feeds', twice.at], `repeats ${twice.source.address}; ${TWICE}`);
  }
  const split = (value.split ?? []).flatMap((entry, at) => {
    const given = typeof entry === 'string' ? { report: entry } : entry;
    const found = read(['split', at], given, SPLIT);
    return found ? [toSplit(found, file.lineOf(['split', at]))] : [];
  });
  return {
    list: {
      sources: sources.map((source) => ({
        ...source,
        quality: source.quality ?? DEFAULTS.quality,
      })),
      windowHours: windowHours ?? DEFAULTS.windowHours,
      keep: toKeep(keep),
      split,
    },
    problems,
  };
}

type Reading<T> = {
  readonly schema: z.ZodMiniType<T>;
  readonly keys?: KeyPlace;
  /** What happens instead, for the end of the message. */
  readonly instead: string;
};

const KEPT = 'all stories are kept';
const TWICE = 'the earlier entry counts, with the topics of both; keep one of the two';
const ENTRY = {
  schema: entrySchema,
  keys: feedsYamlKeys.entry,
  instead: 'this feed is left out',
};
const SPLIT = {
  schema: splitSchema,
  keys: feedsYamlKeys.split,
  instead: 'this split is left out',
};

/** Reads parts of a file, and collects their faults as warnings. */
function reader({ lineOf }: Mapping<unknown>) {
  const problems: Problem[] = [];
  const warn = (path: readonly PropertyKey[], message: string): void => {
    // As people count the entries of a list.
    const field = path.map((key) => (typeof key === 'number' ? key + 1 : key)).join('.');
    problems.push({ path: FEEDS_YAML, line: lineOf(path), field, message, refused: false });
  };
  const read = <T>(
    path: readonly PropertyKey[],
    value: unknown,
    { schema, keys, instead }: Reading<T>,
  ): T | undefined => {
    const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
    const misnamed = isMapping && keys ? judgeKeys(value, keys) : [];
    const parsed = schema.safeParse(value);
    if (parsed.success && misnamed.length === 0) return parsed.data;
    for (const fault of [...misnamed, ...(parsed.error?.issues ?? [])])
      warn([...path, ...fault.path], `${fault.message} (${instead})`);
    return undefined;
  };
  return { read, warn, problems };
}
