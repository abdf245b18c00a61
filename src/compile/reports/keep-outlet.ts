import type { Link } from '#src/content/bundle/bundle.ts';
import type { Provider } from '../articles/article.ts';

/** What many reports of an archive say alike, as one object. */
export type OutletKeeper = {
  readonly provider: (provider: Provider) => Provider;
  /** The link, with a host that is shared. */
  readonly link: (link: Link) => Link;
};

/** An archive has hundreds of outlets, and hundreds of reports of each. */
export function createOutletKeeper(): OutletKeeper {
  const providers = new Map<string, Provider>();
  const hosts = new Map<string, string>();
  return {
    provider: (provider) => {
      const { domain, name, logo } = provider;
      const key = `${domain}\n${name}\n${logo?.url}\n${logo?.width}\n${logo?.height}`;
      const held = providers.get(key);
      if (!held) providers.set(key, provider);
      return held ?? provider;
    },
    link: ({ href, host }) => {
      const held = hosts.get(host);
      if (held === undefined) hosts.set(host, host);
      return { href, host: held ?? host };
    },
  };
}
