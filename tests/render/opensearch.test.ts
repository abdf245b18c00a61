import { describe, expect, test } from 'vitest';
import { headTags } from '#src/head/head-tags.ts';
import { headersFor } from '#src/render/header-rules.ts';
import { openBundle } from '#src/render/open-bundle.ts';
import { writeListings } from '#src/render/write-listings.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { openWorkspace, readTree, temporaryFolder } from '#tests/support/workspace.ts';
import { parseXml } from '#tests/support/xml-tree.ts';

const NAME = 'The <Very> Long & “Quoted” Paper 🗞️ of the Northern Rivers and Lakes';

async function listingsAt(address: string) {
  const { out, compile } = await openWorkspace({
    'site.yaml': `title: ${JSON.stringify(NAME)}\n`,
    'articles/one.md': articleFile(),
  });
  await compile();
  const root = await temporaryFolder();
  const bundle = await openBundle(out);
  await writeListings({ bundle, root, address });
  const { site } = bundle.manifest;
  const head = headTags(
    { title: '', path: '/', about: { kind: 'page' } },
    { site, address, preview: false },
  );
  return {
    text: (await readTree(root)).get('opensearch.xml'),
    link: head.find(({ attributes }) => attributes['rel'] === 'search')?.attributes,
  };
}

describe('the description of the search', () => {
  test('names the site, and leads to the search below its path', async () => {
    const { text, link } = await listingsAt('https://paper.example/news/');
    const { namespace, children } = parseXml(text ?? '');
    expect(namespace).toBe('http://a9.com/-/spec/opensearch/1.1/');
    const by = (name: string) => children.find((child) => child.name === name);
    expect(NAME.startsWith(by('ShortName')?.text ?? '?')).toBe(true);
    expect([...(by('ShortName')?.text ?? '')].length).toBeLessThanOrEqual(16);
    expect(by('Url')?.attributes).toEqual({
      type: 'text/html',
      template: 'https://paper.example/news/search/?q={searchTerms}',
    });
    expect(link).toMatchObject({
      href: '/news/opensearch.xml',
      type: 'application/opensearchdescription+xml',
      title: NAME,
    });
  });

  test('is not there on a site without an address, which no browser could open', async () => {
    expect(await listingsAt('/news/')).toEqual({ text: undefined, link: undefined });
  });

  test('is announced where browsers look for it: on the first page and on the search', () => {
    const site = { title: 'Paper', description: '', language: 'en', timeZone: 'UTC' };
    const told = (path: string): boolean =>
      headTags(
        { title: 'A page', path, about: { kind: 'page' } },
        { site, address: 'https://paper.example/', preview: false },
      ).some(({ attributes }) => attributes['rel'] === 'search');
    expect(['/', '/search/', '/latest/', '/about/'].map(told)).toEqual([true, true, false, false]);
  });

  test('is sent as what it is', () => {
    const { 'Content-Type': type } = headersFor('opensearch.xml', { hidden: false });
    expect(type).toBe('application/opensearchdescription+xml');
  });
});
