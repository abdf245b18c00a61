import type { ListedMutable } from '#src/reading/mutes/partial-facts.ts';

/** What the data of a page says of the stories and reports in it. */
export type PageFacts = {
  /** Of the story that a path of the site leads to. */
  ofPath(path: string): ListedMutable | undefined;
  /** Of a report, by the id of its element. */
  ofReport(id: string): ListedMutable | undefined;
};

const STORY_PATH = /\/news\/([^/]+)\/$/;
const REPORT_ID = /^r-(.+)$/;

/**
 * Finds stories and reports in a page's data, whatever page it is: whatever has a headline, and a
 * slug or an id. Of a story that is there more than once, what knows most counts.
 */
export function factsIn(data: unknown): PageFacts {
  const bySlug = new Map<string, ListedMutable>();
  const byId = new Map<string, ListedMutable>();
  const take = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isMutable(value)) {
      if ('slug' in value && typeof value.slug === 'string')
        bySlug.set(value.slug, richer(value, bySlug.get(value.slug)));
      else if ('id' in value && typeof value.id === 'string') byId.set(value.id, value);
    }
    for (const part of Object.values(value)) take(part);
  };
  take(data);
  return {
    ofPath: (path) => bySlug.get(decoded(STORY_PATH.exec(path)?.[1] ?? '')),
    ofReport: (id) => byId.get(REPORT_ID.exec(id)?.[1] ?? ''),
  };
}

const isMutable = (value: object): value is ListedMutable =>
  'title' in value && typeof value.title === 'string';

const richer = (one: ListedMutable, other: ListedMutable | undefined): ListedMutable =>
  other && Object.keys(other).length > Object.keys(one).length ? other : one;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
