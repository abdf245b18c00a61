import type { ServerResponse } from 'node:http';
import { codeOf } from '#src/compile/describe-fs-error.ts';
import { everywhere, type HeaderChoice } from '#src/render/header-rules.ts';

/** Answers with one sentence. Not cacheable: the next build may have the missing page. */
export function answerPlainly(
  response: ServerResponse,
  choice: HeaderChoice,
  status: number,
  text: string,
): void {
  const body = Buffer.from(`${text}\n`);
  response.writeHead(status, {
    ...everywhere(choice),
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-cache',
  });
  response.end(body);
}

/** Names only the code of the disk's error: its message has paths of this machine. */
export function answerFault(response: ServerResponse, choice: HeaderChoice, error: unknown): void {
  const code = codeOf(error);
  const why = code === undefined ? '' : ` (${code})`;
  if (response.headersSent) response.destroy();
  else
    answerPlainly(
      response,
      choice,
      500,
      `The server cannot read a file of the site${why}. Check its permissions, or build the site again.`,
    );
}
