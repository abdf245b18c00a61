/** What a host takes of one site; a limit that is absent is not stated, or is none. */
export type HostLimits = {
  /** As `--strict-host` writes it. */
  readonly name: string;
  readonly title: string;
  readonly files?: number;
  readonly bytes?: number;
  /** Of one file. */
  readonly fileBytes?: number;
  /** Files in one folder, without those in folders below. */
  readonly folderFiles?: number;
  /** Where the host says so, and when that was last looked up. */
  readonly source: string;
  readonly seen: string;
};

/** A GB is read as the smaller of its two meanings. */
const GB = 1_000_000_000;
const MIB = 1024 * 1024;

/** The limits of common hosts, of their free plans. */
export const hostLimits: readonly HostLimits[] = [
  {
    name: 'cloudflare-pages',
    title: 'Cloudflare Pages',
    files: 20_000,
    fileBytes: 25 * MIB,
    source: 'https://developers.cloudflare.com/pages/platform/limits/',
    seen: '2026-11-27',
  },
  {
    name: 'github-pages',
    title: 'GitHub Pages',
    bytes: GB,
    source:
      'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits',
    seen: '2026-11-27',
  },
  {
    name: 'gitlab-pages',
    title: 'GitLab Pages',
    files: 200_000,
    bytes: GB,
    source: 'https://gitlab.com/gitlab-org/gitlab/-/issues/405048',
    seen: '2026-11-27',
  },
  {
    name: 'netlify',
    title: 'Netlify',
    folderFiles: 54_000,
    source: 'https://docs.netlify.com/site-deploys/overview',
    seen: '2026-11-27',
  },
];

export const hostNames: readonly string[] = hostLimits.map(({ name }) => name);
