import type { Plugin } from 'vite';

/** Modules of the repository that need its sources, and what is in their place in the package. */
const PACKED: readonly (readonly [module: string, packed: string])[] = [
  ['/src/own/own-files.ts', '/src/own/packed-files.ts'],
  ['/src/site/app/place-app.ts', '/src/site/app/place-packed-app.ts'],
];

/** Bundles them. Throws at the end if one was not met: then the code has another name for it. */
export function packedModules(): Plugin {
  const met = new Set<string>();
  return {
    name: 'coranto-packed-modules',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const row = PACKED.find(([module]) => found?.id.endsWith(module));
      if (!(found && row)) return found;
      const [module, packed] = row;
      met.add(module);
      return found.id.slice(0, -module.length) + packed;
    },
    buildEnd(error) {
      const lost = PACKED.filter(([module]) => !met.has(module));
      if (!error && lost.length > 0)
        throw new Error(`no code imports ${lost.join(', ')}; update src/package/packed-modules.ts`);
    },
  };
}
