type Fields = Readonly<Record<string, unknown>>;

const provider = { name: 'The Courier', domain: 'courier.example' };

/**
 * An article file with these fields beside the required ones; undefined fields are omitted. Values
 * are JSON, which is valid YAML.
 */
export function articleFile(fields: Fields = {}): string {
  const matter = {
    title: 'A headline',
    publishedDateTime: '2024-05-01T08:00:00Z',
    published: true,
    provider,
    ...fields,
  };
  return matterFile(matter);
}

/** An entry of `related`. */
export function relatedReport(fields: Fields = {}): Fields {
  return {
    title: 'A report',
    publishedDateTime: '2024-05-01T09:00:00Z',
    provider: { name: 'The Gazette', domain: 'gazette.example' },
    ...fields,
  };
}

/** A file with only this front matter. */
export function matterFile(matter: Fields): string {
  const lines = Object.entries(matter)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => `${field}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n`;
}
