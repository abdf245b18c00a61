import { expect, test } from 'vitest';
import { htaccess } from '#src/render/hosting/htaccess.ts';
import { nginxConf } from '#src/render/hosting/nginx-conf.ts';

const kept = { hidden: false, pictures: 'keep' } as const;
const types = ['avif image/avif', 'webp image/webp', 'jpg image/jpeg'].map((pair) =>
  pair.split(' '),
);

test.each(types)(
  'hosts learn the type of .%s files, which old ones do not know',
  (ending, type) => {
    expect(htaccess('/', kept)).toContain(`  AddType ${type} .${ending}\n`);
    expect(nginxConf('/sub/', kept)).toMatch(
      new RegExp(`location ~ \\^/sub/assets/pictures/ \\{\\n  types \\{[^}]* ${type} ${ending};`),
    );
  },
);

test.each(['none', undefined] as const)(
  'a site with pictures: %s has no rules for them',
  (pictures) => {
    const rules = { hidden: false, ...(pictures && { pictures }) };
    expect(htaccess('/', rules)).not.toContain('AddType');
    expect(nginxConf('/', rules)).not.toContain('pictures');
  },
);
