import { type ESTree, parseSync, Visitor } from 'vite';

/** Names of the router for which the built site has no code. */
const NAMES = new Set([
  ...['Form', 'useSubmit', 'useFormAction', 'useFetcher', 'useFetchers'],
  ...['useBlocker', 'unstable_usePrompt', 'PrefetchPageLinks', 'HydratedRouter'],
]);

/** What a router is asked for by a call, and what it is given when it is made or asked to go. */
const CALLS = new Set(['fetch', 'getBlocker', 'patchRoutes']);
const GIVEN = new Set(['patchRoutesOnNavigation', 'formMethod', 'formData']);

/**
 * What a module of TypeScript asks of the router that the built site has no code for
 * (`site/app/unused/unused-code.ts`), by name.
 */
export function askedOfRouter(path: string, text: string): string[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse`);
  const asked: string[] = [];
  new Visitor({
    ImportDeclaration: (found) => asked.push(...ofImport(found)),
    MemberExpression: (found) => asked.push(...ofCall(found)),
    Property: ({ key }) => asked.push(...given(key)),
  }).visit(program);
  return asked;
}

const nameOf = (node: ESTree.Node): string | undefined => {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' ? nameOf(node.property) : undefined;
};

function ofCall({ object, property }: ESTree.MemberExpression): string[] {
  const name = nameOf(property);
  return nameOf(object) === 'router' && name !== undefined && CALLS.has(name) ? [name] : [];
}

function given(key: ESTree.PropertyKey): string[] {
  const name = key.type === 'Identifier' ? key.name : undefined;
  return name !== undefined && GIVEN.has(name) ? [name] : [];
}

const ofImport = ({ source, specifiers }: ESTree.ImportDeclaration): string[] =>
  /^react-router(\/|$)/.test(source.value)
    ? specifiers.flatMap((specifier) => {
        if (specifier.type !== 'ImportSpecifier') return ['all of it'];
        const { imported } = specifier;
        return imported.type === 'Identifier' && NAMES.has(imported.name) ? [imported.name] : [];
      })
    : [];
