const types: ReadonlyMap<string, string> = new Map([
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['avif', 'image/avif'],
  ['svg', 'image/svg+xml'],
]);

/** The media type of a picture by the ending of its address or path, if it has a known one. */
export function imageType(url: string): { readonly type?: string } {
  const ending = /\.([a-z]+)$/.exec(new URL(url, 'https://localhost').pathname.toLowerCase())?.[1];
  const type = types.get(ending ?? '');
  return type === undefined ? {} : { type };
}
