import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { packBody, packingName } from './compress-body.ts';
import { encodeText } from './encode-text.ts';
import { fillTemplate, type TemplateValues } from './fill-template.ts';
import { type Fixture, fixtureFolder } from './fixture-table.ts';
import { parseOffset, writeTime } from './write-time.ts';

/** A fixture as the server has it: with a text of its own, or with a file. */
export type ServedFixture = Fixture & { readonly text?: (values: TemplateValues) => string };

/** An answer, ready to be sent. */
export type MadeAnswer = {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
};

/** Age of a fixture's file, for `Last-Modified`; one more hour on the first visit. */
const MODIFIED = '-1h';
const MODIFIED_AT_FIRST = '-2h';

/**
 * What a fixture answers to a request with these headers: its body, or 304 if the request's
 * conditions allow it (RFC 9110, 13.2.2: `If-None-Match` goes before `If-Modified-Since`).
 */
export function makeAnswer(
  fixture: ServedFixture,
  asked: IncomingHttpHeaders,
  values: TemplateValues,
): MadeAnswer {
  const row = values.visit > 1 ? { ...fixture, ...fixture.later } : fixture;
  const body = makeBody(row, values);
  const packed = (row.packed ?? []).reduce(packBody, body);
  const headers: Record<string, string> = {
    ...(row.type !== undefined && { 'Content-Type': row.type }),
    ...(row.packed && { 'Content-Encoding': row.packed.map(packingName).join(', ') }),
  };
  for (const [name, value] of Object.entries(row.headers ?? {}))
    headers[name] = fillTemplate(value, values);
  const changed = values.visit > 1 && fixture.later !== undefined;
  const validators = validatorsOf(
    row,
    body,
    parseOffset(values.today, changed ? MODIFIED : MODIFIED_AT_FIRST),
  );
  Object.assign(headers, validators);
  if (!row.deaf && isUnchanged(validators, asked))
    return { status: 304, headers: validators, body: Buffer.alloc(0) };
  return { status: row.status ?? 200, headers, body: packed };
}

function makeBody(row: ServedFixture, values: TemplateValues): Buffer {
  const made = row.text?.(values) ?? textOfFile(row, values);
  const text = `${row.bom ? '\ufeff' : ''}${made}`;
  if (row.bytes)
    return Buffer.from(
      text.replace(/\\x([0-9a-f]{2})/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
      'latin1',
    );
  return encodeText(text, row.charset ?? 'utf-8');
}

function textOfFile({ file, prolog }: ServedFixture, values: TemplateValues): string {
  if (file === undefined) return '';
  return fillTemplate(readFileSync(join(fixtureFolder, file), 'utf8'), { ...values, prolog });
}

type SentValidators = { ETag?: string; 'Last-Modified'?: string };

function validatorsOf({ validators = [] }: Fixture, body: Buffer, modified: Date): SentValidators {
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 16);
  return {
    ...(validators.includes('etag') && { ETag: `"${digest}"` }),
    ...(validators.includes('weak-etag') && { ETag: `W/"${digest}"` }),
    ...(validators.includes('modified') && {
      'Last-Modified': writeTime('http', modified, undefined),
    }),
  };
}

function isUnchanged(sent: SentValidators, asked: IncomingHttpHeaders): boolean {
  const match = asked['if-none-match'];
  if (sent.ETag !== undefined && match !== undefined)
    return match.replace(/^W\//, '') === sent.ETag.replace(/^W\//, '');
  const since = asked['if-modified-since'];
  const modified = sent['Last-Modified'];
  if (since === undefined || modified === undefined) return false;
  return Date.parse(modified) <= Date.parse(since);
}
