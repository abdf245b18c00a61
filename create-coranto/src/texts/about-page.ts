import type { Choices } from '../choices.ts';

/** A page of the publisher's own; the site has one at /about/ itself, on how it is made. */
export const aboutPage = ({ name }: Choices): string => `---
title: About us
in: footer                  # where its link is: footer or navigation
---
Who makes ${name.replace(/[\\`*_{}[\]<>#!|&]/g, '\\$&')}, and how to reach us. Write it here, in Markdown.

The site says by itself [how its stories are ranked](/about/).
`;
