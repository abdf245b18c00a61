import { type ESTree, parseSync, Visitor } from 'vite';

/** Names of the router for which the built site has no code. */
const NAMES = new Set([
  ...['Form', 'useSubmit', 'useFormAction', 'useFetcher', 'useFetchers'],
  ...['PrefetchPageLinks', 'HydratedRouter'],
]);

/**
 * What a module of TypeScript asks of the router that the built site has no code for
 * (`site/app/unused-code.ts`), by name.
 */
export function askedOfRouter(path: string, text: string): string[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse`);
  const asked: string[] = [];
  new Visitor({ ImportDeclaration: (found) => asked.push(...ofImport(found)) }).visit(program);
  return asked;
}

const ofImport = ({ source, specifiers }: ESTree.ImportDeclaration): string[] =>
  /^react-router(\/|$)/.test(source.value)
    ? specifiers.flatMap((specifier) => {
        if (specifier.type !== 'ImportSpecifier') return ['all of it'];
        const { imported } = specifier;
        return imported.type === 'Identifier' && NAMES.has(imported.name) ? [imported.name] : [];
      })
    : [];
