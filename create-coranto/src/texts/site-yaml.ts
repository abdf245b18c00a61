import type { Choices } from '../choices.ts';

/** YAML reads a text of JSON as it is. */
const quote = (text: string): string => JSON.stringify(text);

export function siteYaml({ name, address, language, timeZone }: Choices): string {
  return `# What the site says of itself. All fields: node_modules/coranto/data/README.md
title: ${quote(name)}
description: ${quote(`${name}: the news, who else reports it, and the way to the source.`)}

# Where the site stands: feeds, sitemap and link previews need whole addresses.
${address === '' ? '# address: https://example.com/news/' : `address: ${quote(address)}`}

language: ${language}     # of the interface, and of articles that name none
timeZone: ${timeZone}     # in which days begin

# In link previews, stories without a picture show the card of the site. This draws one for each:
# cards: stories
`;
}
