import type { OutletRole } from '#src/content/coverage/outlet-role.ts';
import { registrableDomain } from './registrable-domain.ts';

/** An outlet's role: what its file states, else what the file of its registrable domain states. */
export const createRoles =
  (stated: ReadonlyMap<string, OutletRole>): ((domain: string) => OutletRole | undefined) =>
  (domain) =>
    stated.get(domain) ?? stated.get(registrableDomain(domain));
