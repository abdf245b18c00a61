import { type KeptValues, type KindName, keptKinds } from './kept-kinds.ts';
import { createKindStore, type KindServices, type KindStore } from './kind-store.ts';

export type KindStores = { readonly [Kind in KindName]: KindStore<KeptValues[Kind]> };

/** The stores of all kinds; each is read when it is first asked for. */
export function createKindStores(services: (kind: KindName) => KindServices): KindStores {
  const storeOf = <Kind extends KindName>(kind: Kind): KindStore<KeptValues[Kind]> =>
    createKindStore(kind, keptKinds[kind], services(kind));
  return {
    savedSearch: storeOf('savedSearch'),
    keyBinding: storeOf('keyBinding'),
    paletteUse: storeOf('paletteUse'),
    read: storeOf('read'),
    readBefore: storeOf('readBefore'),
    saved: storeOf('saved'),
    savedStory: storeOf('savedStory'),
    savedCheck: storeOf('savedCheck'),
    visit: storeOf('visit'),
    followed: storeOf('followed'),
    muted: storeOf('muted'),
    act: storeOf('act'),
  };
}
