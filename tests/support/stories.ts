import type { CoverageReport, Story } from '#src/content/bundle/story-file.ts';
import type { OutletRole } from '#src/content/coverage/outlet-role.ts';

/** A published article of 13 December 2021 without coverage; `over` sets what is different. */
export function plainStory(over: Partial<Story> = {}): Story {
  return {
    title: 'AI giant postpones its listing',
    excerpt: 'The company put its public listing on hold.',
    time: '2021-12-13T05:54:00Z',
    outlet: { domain: 'techcrunch.com', name: 'TechCrunch' },
    kind: 'article',
    quality: 57,
    slug: '2021-12-13-ai-giant',
    id: '0123456789',
    day: '2021-12-13',
    heat: 57,
    topics: [{ slug: 'ai', name: 'AI' }],
    reports: 0,
    event: 1,
    outlets: 1,
    original: { href: 'https://techcrunch.com/2021/12/13/x', host: 'techcrunch.com' },
    coverage: [],
    ...over,
  };
}

/** A report `offset` minutes from its lead, with its own `id`; `over` sets what is different. */
export function plainReport(
  id: string,
  offset: number,
  over: Partial<CoverageReport> = {},
): CoverageReport {
  return {
    id,
    offset,
    title: `Report ${id}`,
    excerpt: '',
    time: new Date(Date.parse('2021-12-13T05:54:00Z') + offset * 60_000)
      .toISOString()
      .replace('.000Z', 'Z'),
    outlet: { domain: `${id}.example`, name: `Outlet ${id}` },
    kind: 'article',
    quality: 40,
    tier: 'event',
    original: { href: `https://${id}.example/a`, host: `${id}.example` },
    ...over,
  };
}

/** A story file's owners: families and roles by domain. */
export function ownersOf(
  families: Readonly<Record<string, string>>,
  roles: Readonly<Record<string, OutletRole>> = {},
): Pick<Story, 'owners'> {
  const domains = [...new Set([...Object.keys(families), ...Object.keys(roles)])];
  return {
    owners: domains.map((domain) => ({ domain, family: families[domain], role: roles[domain] })),
  };
}
