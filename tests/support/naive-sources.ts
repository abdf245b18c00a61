import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import * as z from 'zod/mini';
import type { Story } from '#src/content/bundle/story-file.ts';

/*
 * Independent sources counted a second time, as a person would who reads the files: nothing here is
 * the compiler's, but which reports are of the event and which have the same text is taken from the
 * story's file.
 */

const report = z.object({
  title: z.string(),
  excerpt: z.nullish(z.string()),
  originalUrl: z.nullish(z.string()),
  webUrl: z.nullish(z.string()),
  provider: z.object({ name: z.string(), domain: z.string() }),
});
const article = z.object({
  ...report.shape,
  published: z.boolean(),
  removed: z.nullish(z.boolean()),
  related: z.nullish(z.array(report)),
});
const organization = z.object({
  domain: z.string(),
  family: z.nullish(z.string()),
  role: z.nullish(z.string()),
});
type Article = z.infer<typeof article>;

/** Families and roles of outlets. */
export type Owners = {
  readonly familyOf: (domain: string) => string;
  readonly roleOf: (domain: string) => string | undefined;
};
export type NaiveArchive = Owners & { readonly domainsOf: (slug: string) => ReadonlySet<string> };

const matterOf = (file: string): unknown =>
  load(readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '');
const filesOf = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
  } catch {
    return [];
  }
};

/** Reads an archive's articles and organizations, and finds roles and families in them. */
export function readNaively(data: string): NaiveArchive {
  const articles = new Map(
    filesOf(join(data, 'articles')).flatMap((name): [string, Article][] => {
      const parsed = article.safeParse(matterOf(join(data, 'articles', name)));
      return parsed.success ? [[name.replace(/\.md$/, ''), parsed.data]] : [];
    }),
  );
  const published = [...articles.values()].filter(
    (each) => each.published && each.removed !== true,
  );
  const stated = filesOf(join(data, 'organizations')).map((name) =>
    organization.parse(matterOf(join(data, 'organizations', name))),
  );
  const byDomain = new Map(stated.map((each) => [each.domain, each]));
  const familyOf = (domain: string) => byDomain.get(domain)?.family ?? siteOf(domain);
  const makers = new Set(
    [...new Set(published.map(domainOf))].filter((domain) => isMaker(domain, published)),
  );
  return {
    domainsOf: (slug) =>
      new Set(
        [articles.get(slug), ...(articles.get(slug)?.related ?? [])].map((each) =>
          each ? domainOf(each) : '',
        ),
      ),
    familyOf,
    roleOf: (domain) => byDomain.get(domain)?.role ?? (makers.has(domain) ? 'maker' : undefined),
  };
}

const domainOf = ({ provider }: Pick<Article, 'provider'>): string =>
  provider.domain.trim().toLowerCase();

/**
 * The last two labels; the last three below country-code suffixes. Enough for these archives, which
 * a test checks.
 */
function siteOf(domain: string): string {
  const labels = domain.split('.');
  const isCountry = /^(co|com|org|net|ac|gov|edu|or|ne)\.[a-z]{2}$/.test(
    labels.slice(-2).join('.'),
  );
  return labels.slice(isCountry ? -3 : -2).join('.');
}

const lettersOf = (text: string): string[] =>
  text
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** How often up to four adjacent words make a name, and how often each has a capital. */
function timesNamed(text: string, name: string, from = 0): { all: number; capital: number } {
  const words = lettersOf(text);
  const times = { all: 0, capital: 0 };
  words.forEach((_, at) => {
    for (let length = 1; length <= 4; length += 1) {
      const run = words.slice(at, at + length);
      if (run.length < length || run.join('').toLowerCase() !== name || at < from) continue;
      times.all += 1;
      if (run.every((word) => /\p{Lu}/u.test(word))) times.capital += 1;
    }
  });
  return times;
}

/** The rule as the about page states it. */
function isMaker(domain: string, published: readonly Article[]): boolean {
  const own = published.filter((each) => domainOf(each) === domain);
  if (own.length < 10) return false;
  const name = lettersOf(own[0]?.provider.name ?? '')
    .join('')
    .toLowerCase();
  const hosts = own.flatMap(({ originalUrl, webUrl }) => {
    const host =
      /^https?:\/\/([^/:?#]+)/.exec(originalUrl || webUrl || '')?.[1]?.toLowerCase() ?? '';
    return host.endsWith(`.${siteOf(domain)}`)
      ? host.slice(0, -siteOf(domain).length - 1).split('.')
      : [];
  });
  const sites = hosts.filter(
    (each) => hosts.filter((other) => other === each).length >= own.length / 10,
  );
  const names = [...new Set([name, siteOf(domain).split('.')[0] ?? '', ...sites])].filter(
    (each) => {
      const written = own.map(({ excerpt }) => timesNamed(excerpt ?? '', each, 1));
      const [all, capital] = [
        written.reduce((sum, one) => sum + one.all, 0),
        written.reduce((sum, one) => sum + one.capital, 0),
      ];
      return each.length > 1 && all > 0 && capital >= 0.9 * all;
    },
  );
  const headlines = own.filter(({ title }) =>
    names.some((each) => timesNamed(title, each).all > 0),
  ).length;
  const namers = new Set(
    published
      .flatMap((each) => [each, ...(each.related ?? [])])
      .filter(
        (each) =>
          siteOf(domainOf(each)) !== siteOf(domain) && timesNamed(each.title, name).capital > 0,
      )
      .map((each) => siteOf(domainOf(each))),
  );
  return headlines >= own.length / 2 && namers.size >= 3;
}

/** The independent sources of a story, and who reports it. */
export function countNaively(
  story: Story,
  { familyOf, roleOf }: Owners,
): { sources: number; talk: string } {
  const lead = { id: story.slug, domain: story.outlet.domain, text: story.copyOf ?? story.slug };
  const own = story.coverage.map((report) => ({ ...report, isTimed: report.time !== undefined }));
  const others = (story.elsewhere ?? []).map((report) => ({
    ...report,
    isTimed: true,
    tier: 'event',
  }));
  const voices = [...own, ...others]
    .sort((a, b) => Number(b.isTimed) - Number(a.isTimed) || (a.isTimed ? a.offset - b.offset : 0))
    .map(({ id, outlet, copyOf, tier }) => ({
      id,
      domain: outlet.domain,
      text: copyOf ?? id,
      tier,
    }));
  const event = [lead, ...voices.filter(({ tier }) => tier === 'event')];
  const families = new Set<string>();
  for (const text of new Set(event.map((voice) => voice.text))) {
    const same = event.filter((voice) => voice.text === text);
    if (same.some(({ domain }) => roleOf(domain) === 'press-release')) continue;
    const counts =
      same.find(({ domain }) => roleOf(domain) === 'wire') ??
      same.find(({ id }) => id === text) ??
      same[0] ??
      lead;
    families.add(familyOf(counts.domain));
  }
  const all = [lead, ...voices];
  const isOwn = all.every(({ domain }) => familyOf(domain) === familyOf(lead.domain));
  const alone = event.every(({ domain }) => domain === lead.domain) ? '1' : 'many';
  return {
    sources: families.size,
    talk: isOwn && roleOf(lead.domain) === 'maker' ? 'self' : alone,
  };
}
