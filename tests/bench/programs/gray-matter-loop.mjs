import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import matter from 'gray-matter';

// What anyone would write first: each file read, parsed by gray-matter as it comes, and written as
// JSON into nothing. No TypeScript, so that a whole process is nothing but that.
const folder = join(argv[2] ?? 'data', 'articles');
let length = 0;
for (const name of readdirSync(folder)) {
  if (!name.endsWith('.md')) continue;
  try {
    length += JSON.stringify(matter(readFileSync(join(folder, name), 'utf8'), {}).data).length;
  } catch {
    // What gray-matter cannot read is not its loss here.
  }
}
if (length === 0) throw new Error(`${folder} holds nothing that gray-matter reads`);
