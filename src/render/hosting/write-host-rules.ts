import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HeaderChoice } from '../header-rules.ts';
import { headersFile } from './headers-file.ts';
import { htaccess } from './htaccess.ts';
import { redirectsFile } from './lead-on.ts';
import { nginxConf } from './nginx-conf.ts';

type HostRules = HeaderChoice & { readonly root: string; readonly base: string };

/**
 * Writes the rules for hosts into a site's folder in the form of each: `_headers`, `_redirects`,
 * `.htaccess`, and `.hosting/nginx.conf`, which is to be included and is in a hidden folder, so that no host
 * serves it. Rejects with the disk's error.
 */
export async function writeHostRules({ root, base, ...choice }: HostRules): Promise<void> {
  await mkdir(join(root, '.hosting'), { recursive: true });
  await Promise.all([
    writeFile(join(root, '_redirects'), redirectsFile(base, choice)),
    writeFile(join(root, '_headers'), headersFile(base, choice)),
    writeFile(join(root, '.htaccess'), htaccess(base, choice)),
    writeFile(join(root, '.hosting', 'nginx.conf'), nginxConf(base, choice)),
  ]);
}
