/** An article with all that most need, explained; two reports are its coverage. */
export function exampleArticle(now: Date): string {
  const time = (hoursAgo: number): string =>
    `${new Date(now.getTime() - hoursAgo * 3_600_000).toISOString().slice(0, 16)}:00Z`;
  return `---
# One file is one story. The name of the file becomes its address: copy it, and change the rest.
title: "The town library opens on Sundays"
excerpt: "The council voted for it on Monday; the first Sunday is in spring."
publishedDateTime: ${time(6)}   # date, time and zone (Z, or +01:00)
webUrl: "https://example.com/library-sundays"   # where the whole article is
published: true                 # false: a draft, which only "coranto start --unpublished" shows
provider:                       # the outlet
  name: Example Times
  domain: example.com           # its key: reports of one domain are one outlet's
topics:
  - Culture

# The coverage: who else reports it. Readers compare headlines and times.
related:
  - title: "Library will open on Sundays, council decides"
    publishedDateTime: ${time(4)}
    webUrl: "https://example.org/council-library"
    provider: { name: Example Post, domain: example.org }
  - title: "Sundays at the library: what the town council voted for"
    publishedDateTime: ${time(3)}
    webUrl: "https://example.net/library"
    provider: { name: Example Journal, domain: example.net }
---
`;
}
