import { performance } from 'node:perf_hooks';
import matter from 'gray-matter';
import { createParser } from '#src/compile/articles/parse-article.ts';
import { slugify } from '#src/compile/articles/slugify.ts';
import { createTextReader } from '#src/compile/reports/report-text.ts';
import { rawText } from '#src/compile/sources/raw-text.ts';
import { findCopies } from '#src/content/text/find-copies.ts';
import { hostileArticles } from '#tests/support/hostile-articles.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { processorMs } from '#tests/support/processor-time.ts';
import { sayBars } from './bars.ts';

/** How many of the costliest are named. */
const NAMED = 10;

/**
 * What the compiler does with one article before it knows any other: parsing, cleaning, its words,
 * copies in its coverage, its topics.
 */
function readAlone(text: string): void {
  const { article } = createParser({ preview: false })(
    { path: 'articles/a.md', name: 'a.md' },
    rawText(Buffer.from(text)),
  );
  if (!article || !('related' in article)) return;
  const read = createTextReader();
  const texts = [article, ...article.related].map((report) => ({
    id: report.id,
    time: report.time ?? 0,
    domain: report.provider.domain,
    ...read(report),
  }));
  findCopies(texts);
  article.topics.map(slugify);
}

/**
 * The loop that anyone would write first. gray-matter throws for much of this, and its own engine
 * takes other values.
 */
function readPlainly(text: string): void {
  try {
    matter(text, {});
  } catch {
    // What it cannot read is not its loss here.
  }
}

// What is asked of every article, and not of the first: programs are slow before they are compiled.
for (let run = 0; run < 50; run += 1)
  readAlone(articleFile({ excerpt: `<p>One &amp; <b>two</b> ${run}`.repeat(200) }));
const took: (readonly [name: string, ms: number, plain: number])[] = [];
const began = performance.now();
for (const { name, text } of hostileArticles()) {
  const ms = processorMs(() => readAlone(text));
  // Only beside what costs something: the plain loop stalls for many seconds where its patterns are
  // quadratic.
  took.push([name, ms, ms > 100 ? processorMs(() => readPlainly(text)) : Number.NaN]);
}
took.sort(([, a], [, b]) => b - a);
console.log(
  `${took.length} articles of 255 kB in ${Math.round((performance.now() - began) / 1000)} s\n`,
);
console.log('| article | processor ms | gray-matter, plain |\n| --- | --- | --- |');
for (const [name, ms, plain] of took.slice(0, NAMED)) {
  console.log(`| ${name} | ${Math.round(ms)} | ${Number.isNaN(plain) ? '' : Math.round(plain)} |`);
}
sayBars([
  {
    of: 'the costliest article of at most 256 kB, processor seconds',
    most: 1,
    measured: (took[0]?.[1] ?? Number.NaN) / 1000,
  },
]);
