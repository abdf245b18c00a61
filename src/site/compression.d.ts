// The types published for this package are those of a handler for Express; it works with Node's own server alike.
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  /** Gives a handler that compresses what `next` and those after it write, when the client takes it and the type gains from it. */
  // biome-ignore lint/style/noDefaultExport: it is what the package has.
  export default function compression(options: {
    readonly brotli: { readonly params: Readonly<Record<number, number>> };
  }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
