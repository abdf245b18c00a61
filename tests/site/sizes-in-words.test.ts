import { describe, expect, test } from 'vitest';
import { headersFile } from '#src/render/hosting/headers-file.ts';
import { type HostLimits, hostLimits } from '#src/site/hosts/host-limits.ts';
import type { SiteSize } from '#src/site/hosts/measure-site.ts';
import { refuseTooLarge, saySize } from '#src/site/hosts/say-size.ts';

const small: SiteSize = {
  files: 180,
  bytes: 2_100_000,
  largest: { path: 'assets/font.woff2', bytes: 60_000 },
  fullest: { path: 'assets', files: 90 },
};
const some: HostLimits = {
  name: 'some-host',
  title: 'Some Host',
  files: 1000,
  bytes: 10_000_000,
  fileBytes: 1_000_000,
  folderFiles: 500,
  source: 'https://host.example/limits',
  seen: '2026-11-27',
};

describe('the size of a site in words', () => {
  test('is files, bytes and stories where no host is near its limit', () => {
    expect(saySize(small, 3, hostLimits)).toBe('180 files, 2.1 MB, for 3 stories');
    expect(saySize(small, 1, [some])).toBe('180 files, 2.1 MB, for 1 story');
  });

  test.each<[string, Partial<SiteSize>, string]>([
    ['files', { files: 1001 }, 'Some Host takes 1,000 files'],
    ['bytes', { bytes: 12_000_000 }, 'Some Host takes 10 MB'],
    [
      'a file',
      { largest: { path: 'data/packs/a.json', bytes: 1_400_000 } },
      'data/packs/a.json has 1.4 MB; Some Host takes 1 MB a file',
    ],
    [
      'a folder',
      { fullest: { path: 'data/stories', files: 501 } },
      'data/stories has 501 files; Some Host takes 500 files a folder',
    ],
  ])('names a host whose limit of %s is passed, and what to do', (_, more, words) => {
    const said = saySize({ ...small, ...more }, 6000, [some]);
    expect(said).toContain(`for 6,000 stories. Too much for some hosts: ${words}. Make pages for`);
    expect(said).toContain('--pages N');
    expect(() => refuseTooLarge({ ...small, ...more }, some)).toThrow(words);
    expect(() => refuseTooLarge({ ...small, ...more }, some)).toThrow(
      'https://host.example/limits',
    );
  });

  test('says from 80 % on how much of a limit is taken, and refuses nothing', () => {
    expect(saySize({ ...small, files: 801 }, 300, [some])).toContain(
      'for 300 stories. Near a limit: Some Host takes 1,000 files, of which this is 80 %. Make',
    );
    expect(saySize({ ...small, files: 800 }, 300, [some])).not.toContain('Near');
    expect(saySize({ ...small, files: 1000 }, 300, [some])).toContain('of which this is 100 %');
    expect(() => refuseTooLarge({ ...small, files: 1000 }, some)).not.toThrow();
  });

  test('names the real hosts that take fewer, each by its own limit', () => {
    const said = saySize({ ...small, files: 21_000, bytes: 1_200_000_000 }, 6000, hostLimits);
    expect(said).toContain('Cloudflare Pages takes 20,000 files; GitHub Pages takes 1 GB');
    expect(said).not.toContain('Netlify');
  });

  test('each limit has its source, and the day on which it was looked up', () => {
    for (const { source, seen } of hostLimits) {
      expect(source).toMatch(/^https:\/\//);
      expect(seen).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});

test('header rules are as many, and as short, as Cloudflare Pages reads: 100 of 2,000 characters', () => {
  const lines = headersFile('/a-path/', { hidden: true, pictures: 'keep' }).split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
});
