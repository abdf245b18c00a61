import { coverageForms } from './coverage-files.ts';
import { feedForms, feedFormsAt } from './feeds/feed-files.ts';
import { feedParams, orderParams } from './params/feed-query.ts';
import { MONTH_PARAM } from './params/month-param.ts';
import { OUTLET_LIST_PARAM } from './params/page-params.ts';
import { searchParams } from './params/search-query.ts';
import { isPageName, type PageName, patterns } from './paths.ts';

/** What the build, the hosts and early.js have to know of a page. */
type PageFacts = {
  /** Whether the build makes it ahead; else the app alone makes it. */
  readonly ahead: boolean;
  /** Whether the sitemap lists it. A page whose stories stand on other pages too is left out. */
  readonly listed: boolean;
  /** Search parameters that ask for another page at its path. All others ask for nothing. */
  readonly params: readonly string[];
  /** Files that the build writes beside it, with the media types that hosts send them as. */
  readonly beside: readonly { readonly file: string; readonly type: string }[];
};

const plain = { ahead: true, listed: true, params: [], beside: [] } as const;
const further = { ...plain, listed: false } as const;
const leadsOn = { ...further, ahead: false } as const;

/** Every page of the site, in the order in which the sitemap begins with them. */
export const pageFacts: Readonly<Record<PageName, PageFacts>> = {
  front: { ...plain, params: feedParams, beside: feedForms },
  feed: { ...plain, params: feedParams },
  archive: plain,
  topics: plain,
  outlets: plain,
  storylines: plain,
  about: plain,
  topic: { ...plain, params: orderParams, beside: feedFormsAt(patterns.topic) },
  outlet: {
    ...plain,
    params: [...orderParams, OUTLET_LIST_PARAM],
    beside: feedFormsAt(patterns.outlet),
  },
  outletCoverage: { ...plain, params: orderParams },
  search: { ...further, params: searchParams },
  // These are made for each device.
  offline: further,
  saved: further,
  following: further,
  newCoverage: further,
  me: { ...further, params: [MONTH_PARAM] },
  device: further,
  days: leadsOn,
  day: plain,
  storyline: plain,
  story: { ...plain, beside: coverageForms },
  feedPage: further,
  topicPage: further,
  outletPage: further,
  outletCoveragePage: further,
  ownPage: plain,
};

/** The name of a page whose pattern has no keys: there is one such page. */
export type SinglePageName = {
  [Name in PageName]: (typeof patterns)[Name] extends `${string}:${string}` ? never : Name;
}[PageName];

const isSingle = (name: PageName): name is SinglePageName => !patterns[name].includes(':');

/** The pages of which there is one, in the order of the table. */
export const singlePages: readonly SinglePageName[] = Object.keys(pageFacts)
  .filter(isPageName)
  .filter(isSingle);
