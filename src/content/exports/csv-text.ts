/**
 * Rows of cells, the names of the columns first, as CSV (RFC 4180): comma, CRLF. Begins with a byte
 * order mark, without which common spreadsheets misread UTF-8.
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;

/**
 * A foreign text that no spreadsheet takes for a formula: one that begins like a formula gets an
 * apostrophe in front (OWASP, CSV injection). Apostrophes before such a sign get one more, so that
 * removing one restores the text.
 */
export function asText(text: string): string {
  return /^'*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}

function quoted(cell: string): string {
  return /[",\r\n;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
