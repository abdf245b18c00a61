import * as z from 'zod/mini';
import { cleanText } from '#src/compile/articles/clean-text.ts';
import { languageTag } from '#src/compile/articles/language-tag.ts';
import { expected } from '#src/compile/front-matter/describe-value.ts';
import { keyPlace } from '#src/compile/keys/known-keys.ts';
import { outletRoles } from '#src/content/coverage/outlet-role.ts';
import { feedAddress } from './feed-address.ts';
import { MOST_TOPICS } from './unite-sources.ts';

/** Below a data folder: the feeds that the publisher lists, by hand and with the command. */
export const FEEDS_YAML = 'feeds.yaml';

const keep = keyPlace(['days', 'stories', 'then']);
const ENTRY = ['address', 'name', 'topics', 'quality', 'language', 'family', 'role'];
/** The documented fields (data/README.md); others are the person's own and are not read. */
export const feedsYamlKeys = {
  file: keyPlace(['window', 'keep', 'feeds', 'split'], { keep }),
  entry: keyPlace([...ENTRY, 'only', 'without', 'keep'], { keep }),
  split: keyPlace(['report', 'from']),
};

const text = (advice: string) =>
  z.string({ error: expected('text', advice) }).check(
    z.refine((value) => cleanText(value) !== '', {
      error: `contains no readable text; ${advice}`,
    }),
  );

const texts = (what: string, advice: string) =>
  z.nullish(
    z
      .array(text('write it in quotes'), { error: expected(what, advice) })
      .check(z.maxLength(MOST_TOPICS, `has more than ${MOST_TOPICS} entries; remove some`)),
  );

const count = (advice: string) =>
  z
    .int({ error: expected('a whole number', advice) })
    .check(z.gte(1, `expected a number from 1; ${advice}`));

/** A web address as people write it, read as `feedAddress` does. */
const webAddress = z.pipe(
  z.string({ error: expected('a web address', 'write it like https://example.com/feed.xml') }),
  z.transform((text, { issues }) => {
    const judged = feedAddress(text);
    if ('address' in judged) return judged.address;
    issues.push({ code: 'custom', input: text, message: judged.fault });
    return z.NEVER;
  }),
);

/** Longer ago than a month nothing is of one event; each report of the window is compared. */
const MOST_WINDOW = 720;
const WINDOW = 'write hours, such as window: 72';
export const windowSchema = count(WINDOW).check(
  z.lte(MOST_WINDOW, `expected at most ${MOST_WINDOW} hours; ${WINDOW}`),
);

export const keepSchema = z
  .object(
    {
      days: z.nullish(count('write days, such as days: 30')),
      stories: z.nullish(count('write a number of stories, such as stories: 2000')),
      // biome-ignore lint/suspicious/noThenProperty: the word that publishers write
      then: z.nullish(
        z.enum(['archive', 'drop'], { error: expected('archive or drop', 'write one of the two') }),
      ),
    },
    { error: expected('a mapping', 'write keep: { days: 30, then: archive }') },
  )
  .check(({ value, issues }) => {
    if (value.days == null && value.stories == null)
      issues.push({ code: 'custom', input: value, message: NO_LIMIT });
  });
const NO_LIMIT = 'names no limit; write days, stories or both';

export const entrySchema = z.object(
  {
    address: webAddress,
    name: z.nullish(text('write the name in quotes')),
    topics: texts('a list of topics', 'write topics: [AI, Chips]'),
    quality: z.nullish(
      z
        .int({ error: expected('a whole number', 'write a number such as 50, without quotes') })
        .check(z.nonnegative('expected a number from 0; write a number such as 50')),
    ),
    language: z.nullish(
      z.string({ error: expected('a language', 'write a tag such as en or pt-BR') }).check(
        z.refine((value) => languageTag(value) !== undefined, {
          error: expected('a language', 'write a tag such as en or pt-BR'),
        }),
      ),
    ),
    family: z.nullish(text('write a domain, or the name of the owner in quotes')),
    role: z.nullish(
      z.enum(outletRoles, { error: expected('a role', `write ${outletRoles.join(', ')}`) }),
    ),
    only: texts('a list of words', 'write only: [chip, "5G"]'),
    without: texts('a list of words', 'write without: [horoscope]'),
    keep: z.nullish(keepSchema),
  },
  { error: expected('a feed', 'write its address, or a mapping such as { address: …, name: … }') },
);
export type FeedEntry = z.infer<typeof entrySchema>;

export const splitSchema = z.object(
  {
    report: webAddress,
    from: z.nullish(text('write the name of the file of the story, without its ending')),
  },
  { error: expected('a report', 'write its address, or a mapping { report: …, from: … }') },
);
export type SplitEntry = z.infer<typeof splitSchema>;
export type KeepEntry = z.infer<typeof keepSchema>;
