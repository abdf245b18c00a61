import type { Site } from '#src/content/bundle/manifest.ts';
import { absoluteUrl } from '#src/url/absolute.ts';
import { OPENSEARCH_FILE, OPENSEARCH_TYPE } from '#src/url/opensearch.ts';
import { searchTemplate } from '#src/url/params/search-query.ts';
import { searchPath } from '#src/url/paths.ts';
import { escapeHtml } from '../escape-html.ts';

/** Characters of a short name and of a description (OpenSearch 1.1); more are refused. */
const NAME_LENGTH = 16;
const DESCRIPTION_LENGTH = 1024;
const LONG_NAME_LENGTH = 48;

/** XML 1.0 permits no other controls. */
const CONTROLS = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const cut = (text: string, length: number): string => {
  const letters = [...text.replace(CONTROLS, '')];
  return escapeHtml(letters.slice(0, length).join('').trim());
};

/** The OpenSearch description of a site; `address` is its full address. */
export function openSearchText({ title, description, language }: Site, address: string): string {
  const lines = [
    `<ShortName>${cut(title, NAME_LENGTH)}</ShortName>`,
    `<LongName>${cut(title, LONG_NAME_LENGTH)}</LongName>`,
    `<Description>${cut(description || title, DESCRIPTION_LENGTH)}</Description>`,
    `<Language>${escapeHtml(language)}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image width="32" height="32" type="image/svg+xml">${escapeHtml(absoluteUrl(address, '/favicon.svg'))}</Image>`,
    `<Url type="text/html" template="${escapeHtml(searchTemplate(absoluteUrl(address, searchPath())))}"/>`,
    `<Url type="${OPENSEARCH_TYPE}" rel="self" template="${escapeHtml(absoluteUrl(address, `/${OPENSEARCH_FILE}`))}"/>`,
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  ${lines.join('\n  ')}
</OpenSearchDescription>
`;
}
