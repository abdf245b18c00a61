import * as z from 'zod/mini';
import type { Image } from '#src/content/bundle.ts';
import { expected } from '#src/content/say-value.ts';
import { cutFrontMatter } from './cut-front-matter.ts';
import { organizationKeys } from './keys/known-keys.ts';
import { listSources } from './list-sources.ts';
import type { Problem } from './problem.ts';
import { decodeRaw, type RawText, rawText } from './raw-text.ts';
import { attempt, readMapping } from './read-mapping.ts';
import { firstImage, readDomain } from './read-provider.ts';
import { readRaw } from './read-sources.ts';

const text = z.nullish(z.string({ error: expected('text', 'write the address in quotes') }));
const image = z.object({ url: text, width: z.optional(z.unknown()), height: z.optional(z.unknown()) });
const organizationSchema = z.object({
  domain: z
    .string({ error: expected('text', "write the outlet's domain, like example.com") })
    .check(z.refine((domain) => readDomain(domain) !== undefined, { error: 'is not a domain name; write it like example.com' })),
  images: z.nullish(z.array(image, { error: expected('a list', 'write one picture after each dash') })),
});

/**
 * The logos that `organizations/*.md` gives to outlets, by domain, and what is wrong with the files that cannot be read. Addresses
 * that are not whole belong to another site and are passed over.
 */
export function readOrganizations(data: string): { logos: Map<string, Image>; problems: Problem[] } {
  const { sources, problems } = listSources(data, 'organizations', /\.md$/i);
  const read = sources.map((source) => attempt(source.path, () => toLogo(rawText(readRaw(source)))));
  return {
    logos: new Map(read.flatMap(({ values }) => values.flat())),
    problems: [...problems, ...read.flatMap((file) => file.problems)],
  };
}

function toLogo(source: RawText): [string, Image][] {
  const shape = { firstLine: 2, schema: organizationSchema, keys: organizationKeys };
  const { value } = readMapping(decodeRaw(cutFrontMatter(source)), shape);
  const domain = readDomain(value.domain);
  const logo = firstImage(value.images);
  return domain !== undefined && logo ? [[domain, logo]] : [];
}
