import type { Plugin } from 'vite';

/** What of React makes no text: its client, and the server's streams. */
const CLIENT = 'react-dom/client';
const STREAMS = /react-dom-server\.node\.production\.js$/;
const NOTHING = '\0no-part-of-react';

const EMPTY = `const absent = () => { throw new Error('this build of React only makes text'); };
export { absent as createRoot, absent as hydrateRoot };`;

/**
 * Leaves out what React has for browsers and for streams, where pages are only made as text: a
 * quarter of a renderer that each thread has to load. Throws at the end of a bundle in which it met
 * no stream: then React's files have other names.
 */
export function staticReact(): Plugin {
  let met = false;
  return {
    name: 'coranto-static-react',
    enforce: 'pre',
    resolveId(source) {
      const isStream = STREAMS.test(source);
      met ||= isStream;
      return isStream || source === CLIENT ? NOTHING : null;
    },
    load: (id) => (id === NOTHING ? EMPTY : null),
    buildEnd(error) {
      if (!(error || met))
        throw new Error('react-dom has no streams where they were; update static-react.ts');
    },
  };
}
