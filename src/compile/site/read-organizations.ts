import * as z from 'zod/mini';
import { type OutletRole, outletRoles } from '#src/content/coverage/outlet-role.ts';
import type { LinkedImage } from '#src/content/pictures/image.ts';
import { cleanText } from '../articles/clean-text.ts';
import { languageTag } from '../articles/language-tag.ts';
import { cutFrontMatter } from '../front-matter/cut-front-matter.ts';
import { describeValue, expected } from '../front-matter/describe-value.ts';
import type { LocateField } from '../front-matter/locate-field.ts';
import { attempt, readMapping } from '../front-matter/read-mapping.ts';
import { organizationKeys } from '../keys/known-keys.ts';
import type { Problem } from '../problem.ts';
import { firstImage, readDomain } from '../reports/read-provider.ts';
import { listSources } from '../sources/list-sources.ts';
import { decodeRaw, type RawText, rawText } from '../sources/raw-text.ts';
import { readRaw } from '../sources/read-sources.ts';

const text = z.nullish(z.string({ error: expected('text', 'write the address in quotes') }));
const image = z.object({
  url: text,
  width: z.optional(z.unknown()),
  height: z.optional(z.unknown()),
});
const organizationSchema = z.object({
  domain: z
    .string({ error: expected('text', "write the outlet's domain, like example.com") })
    .check(
      z.refine((domain) => readDomain(domain) !== undefined, {
        error: 'is not a domain name; write it like example.com',
      }),
    ),
  language: z.nullish(
    z.string({ error: expected('a language', 'write a tag such as en or pt-BR') }).check(
      z.refine((value) => languageTag(value) !== undefined, {
        error: 'is not a language tag; write one such as en or pt-BR',
      }),
    ),
  ),
  family: z.optional(z.unknown()),
  role: z.optional(z.unknown()),
  images: z.nullish(
    z.array(image, { error: expected('a list', 'write one picture after each dash') }),
  ),
});

/** What the files in `organizations/` say about outlets, by domain. */
export type Organizations = {
  readonly logos: ReadonlyMap<string, LinkedImage>;
  /** A domain of the same owner, or the owner's name. */
  readonly families: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, OutletRole>;
  /** An outlet's language, for reports that name none. */
  readonly languages: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
};

/**
 * Reads `organizations/*.md`: logos, families, roles and languages. Unreadable files are refused; a
 * family or a role without a meaning is ignored with a warning. Relative addresses belong to
 * another site and are ignored.
 */
export function readOrganizations(data: string): Organizations {
  const { sources, problems } = listSources(data, 'organizations', /\.md$/i);
  const read = sources.map((source) =>
    attempt(source.path, () => toOrganization(source.path, rawText(readRaw(source)))),
  );
  const all = read.flatMap(({ values }) => values);
  const by = <T>(value: (organization: Organization) => T | undefined): Map<string, T> => {
    const entries = all.flatMap((each): [string, T][] => {
      const found = value(each);
      return found === undefined ? [] : [[each.domain, found]];
    });
    return new Map(entries);
  };
  return {
    logos: by(({ logo }) => logo),
    families: by(({ family }) => family),
    roles: by(({ role }) => role),
    languages: by(({ language }) => language),
    problems: [
      ...problems,
      ...read.flatMap((file) => file.problems),
      ...all.flatMap(({ warnings }) => warnings),
    ],
  };
}

type Organization = {
  readonly domain: string;
  readonly logo: LinkedImage | undefined;
  readonly family: string | undefined;
  readonly role: OutletRole | undefined;
  readonly language: string | undefined;
  readonly warnings: readonly Problem[];
};

function toOrganization(path: string, source: RawText): Organization {
  const shape = { firstLine: 2, schema: organizationSchema, keys: organizationKeys };
  const { value, lineOf } = readMapping(decodeRaw(cutFrontMatter(source)), shape);
  const [family, role] = [readFamily(value.family), readRole(value.role)];
  return {
    domain: readDomain(value.domain) ?? value.domain,
    logo: firstImage(value.images),
    family,
    role,
    language: languageTag(value.language ?? ''),
    warnings: [
      ...(family === undefined ? warn('family', value.family, FAMILY, { path, lineOf }) : []),
      ...(role === undefined ? warn('role', value.role, ROLE, { path, lineOf }) : []),
    ],
  };
}

/** Characters of an owner's name; domains are shorter. */
const MOST_FAMILY = 253;
const FAMILY = 'write the domain of another outlet of the same owner, or the name of the owner';
const ROLE = `write one of ${outletRoles.join(', ')}`;

function readFamily(value: unknown): string | undefined {
  const name = typeof value === 'string' ? cleanText(value) : '';
  return name === '' || name.length > MOST_FAMILY ? undefined : (readDomain(name) ?? name);
}

const readRole = (value: unknown): OutletRole | undefined =>
  outletRoles.find((role) => role === value);

type Place = { readonly path: string; readonly lineOf: LocateField };

/** An empty field says nothing, which is no fault. */
function warn(field: string, value: unknown, advice: string, { path, lineOf }: Place): Problem[] {
  if (value === undefined || value === null) return [];
  const message = `is ${describeValue(value)}, which is ignored; ${advice}`;
  return [{ path, line: lineOf([field]), field, message, refused: false }];
}
