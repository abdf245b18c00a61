import { NO_WORKER_FILE, WORKER_FILE } from '#src/url/install-files.ts';

/** The part of Trusted Types that is used here: an address is no more than its text. */
type TrustedAddress = { toString(): string };
type AddressPolicy = { createScriptURL(address: string): TrustedAddress };

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface adds to the browser's own.
  interface ServiceWorkerContainer {
    register(
      address: TrustedAddress,
      options?: RegistrationOptions,
    ): Promise<ServiceWorkerRegistration>;
  }
  /** Absent in browsers without Trusted Types. */
  var trustedTypes: { createPolicy(name: string, rules: AddressPolicy): AddressPolicy } | undefined;
}

/** As the security policy of every page names it (`render/header-rules.ts`). */
const POLICY = 'coranto-worker';

/** The worker, and the one that removes it where it is not wanted (any more). */
const workers = { worker: WORKER_FILE, none: NO_WORKER_FILE } as const;

let policy: AddressPolicy | undefined;

/**
 * The only policy of the site: it lets exactly the two addresses of our workers through. Throws a
 * TypeError for any other text.
 */
export function addressPolicy(base: string): AddressPolicy {
  const allowed = Object.values(workers).map((file) => base + file);
  const rules: AddressPolicy = {
    createScriptURL: (address) => {
      if (allowed.includes(address)) return address;
      throw new TypeError(`${address} is no worker of this site`);
    },
  };
  return globalThis.trustedTypes?.createPolicy(POLICY, rules) ?? rules;
}

/** The address of a worker, as pages may register it. A page can make the policy only once. */
export function workerAddress(which: keyof typeof workers, base: string): TrustedAddress {
  policy ??= addressPolicy(base);
  return policy.createScriptURL(base + workers[which]);
}
