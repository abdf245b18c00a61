import { articleFile } from './markdown.ts';
import type { Archive } from './site.ts';

/** Every element that Markdown gives, and every kind of link. */
const imprint = `---
title: Imprint
description: Who publishes this site.
in: footer
---

Published by **Ann Author**\\
1 Example Street, *Lagos*

Write to <ann@paper.example>, [call](tel:+2341234), see [privacy](privacy.md), [how stories are
ranked](/about/), [another site](https://elsewhere.example/a), or [the contact](#contact).

## Contact

1. One
2. Two
   - nested \`code\`

> Said.

| Cookie | Kept |
|---|---|
| none | 0 days |

\`\`\`
${'a-very-long-line-of-code-'.repeat(12)}
\`\`\`
`;

/** A site with pages and links of its publisher. */
export const ownPages: Archive = {
  kind: 'inline',
  name: 'own-pages',
  files: {
    'site.yaml': `title: The Paper
description: What happened.
address: https://paper.example/
navigation:
  - { label: Podcast, address: "https://pod.example/" }
footer:
  - { label: A story, page: /news/2021-12-13-one/ }
`,
    'articles/2021-12-13-one.md': articleFile({ title: 'One' }),
    'pages/imprint.md': imprint,
    'pages/privacy.md': '---\ntitle: Privacy\nin: navigation\n---\n# Data\n\nNothing is kept.\n',
  },
};
