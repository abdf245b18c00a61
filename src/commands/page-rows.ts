import type { PlainKey } from '#src/messages/catalogue.ts';
import {
  aboutPath,
  archivePath,
  feedPath,
  followingPath,
  frontPath,
  mePath,
  newCoveragePath,
  outletsPath,
  savedPath,
  storylinesPath,
  topicsPath,
} from '#src/url/paths.ts';
import type { CommandRow } from './command-row.ts';

/** A row that opens a page. */
const opens = (label: PlainKey, keys: readonly string[], path: () => string) =>
  ({ label, scope: 'site', keys, run: (acts) => acts.goTo(path()) }) satisfies CommandRow;

/** The commands that open a page of the site. */
export const pageRows = {
  goFront: opens('keys.goFront', ['g f'], frontPath),
  goLatest: opens('keys.goLatest', ['g l'], feedPath),
  goTopics: opens('keys.goTopics', ['g t'], topicsPath),
  goOutlets: opens('keys.goOutlets', ['g o'], outletsPath),
  goStorylines: {
    ...opens('keys.goStorylines', ['g s'], storylinesPath),
    when: ({ storylines }) => storylines,
  },
  goNewCoverage: opens('keys.goNewCoverage', ['g n'], newCoveragePath),
  goArchive: opens('keys.goArchive', ['g a'], archivePath),
  goSaved: opens('keys.goSaved', ['g b'], savedPath),
  goMe: opens('keys.goMe', ['g m'], mePath),
  goFollowing: opens('keys.goFollowing', ['g w'], followingPath),
  goAbout: opens('keys.goAbout', [], aboutPath),
} as const satisfies Readonly<Record<string, CommandRow>>;
