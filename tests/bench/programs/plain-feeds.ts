import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import Parser from 'rss-parser';

/**
 * What anyone would write first: each feed of a list of addresses fetched and parsed by rss-parser,
 * eight at a time, and a file written for each item. No guards, no events, no memory of what was.
 */
const [list = '', out = ''] = argv.slice(2);
const waiting = readFileSync(list, 'utf8').trim().split('\n');
const parser = new Parser();
mkdirSync(out, { recursive: true });
let count = 0;

async function work(): Promise<void> {
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const { items } = await parser.parseURL(address);
    for (const { title, link, isoDate, contentSnippet } of items) {
      const lines = { title, link, isoDate, contentSnippet };
      const matter = Object.entries(lines).map(
        ([name, value]) => `${name}: ${JSON.stringify(value)}`,
      );
      count += 1;
      writeFileSync(join(out, `${count}.md`), `---\n${matter.join('\n')}\n---\n`);
    }
  }
}

await Promise.all(Array.from({ length: 8 }, work));
if (count === 0) throw new Error(`${list} has no feed that rss-parser reads`);
