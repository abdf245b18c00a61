import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Redirect } from '#src/content/publisher/publisher-file.ts';
import type { HeaderChoice } from '../header-rules.ts';
import { headersFile } from './headers-file.ts';
import { htaccess } from './htaccess.ts';
import { leadingLines } from './lead-on.ts';
import { nginxConf } from './nginx-conf.ts';
import { redirectsFile } from './redirect-rules.ts';

type HostRules = HeaderChoice & {
  readonly root: string;
  readonly base: string;
  readonly redirects?: readonly Redirect[] | undefined;
};

/**
 * Writes the rules for hosts, with the publisher's redirects before those of the site, into its
 * folder in the form of each host: `_headers`, `_redirects`, `.htaccess`, and
 * `.hosting/nginx.conf`, which is to be included and is in a hidden folder, so that no host serves
 * it. Rejects with the disk's error.
 */
export async function writeHostRules({
  root,
  base,
  redirects = [],
  ...choice
}: HostRules): Promise<void> {
  await mkdir(join(root, '.hosting'), { recursive: true });
  await Promise.all([
    writeFile(
      join(root, '_redirects'),
      redirectsFile(base, redirects) + leadingLines(base, choice),
    ),
    writeFile(join(root, '_headers'), headersFile(base, choice)),
    writeFile(join(root, '.htaccess'), htaccess(base, choice, redirects)),
    writeFile(join(root, '.hosting', 'nginx.conf'), nginxConf(base, choice, redirects)),
  ]);
}
