const types: ReadonlyMap<string, string> = new Map([
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['avif', 'image/avif'],
  ['svg', 'image/svg+xml'],
]);

/**
 * The media type of a picture as far as the ending of its address tells; nothing when it does not.
 */
export function imageType(url: string): { readonly type?: string } {
  const ending = /\.([a-z]+)$/.exec(new URL(url).pathname.toLowerCase())?.[1];
  const type = types.get(ending ?? '');
  return type === undefined ? {} : { type };
}
