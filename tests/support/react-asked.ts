import { type ESTree, parseSync, Visitor } from 'vite';

/** Names of React and its router for which the built site has no code. */
const NAMES = new Set([
  ...['Activity', 'ViewTransition', 'unstable_SuspenseList', 'addTransitionType'],
  ...['useActionState', 'useOptimistic', 'useFormStatus', 'useFormState', 'requestFormReset'],
  ...['preconnect', 'prefetchDNS', 'preinit', 'preinitModule', 'preload', 'preloadModule'],
  'captureOwnerStack',
  ...['Form', 'useSubmit', 'useFormAction', 'useFetcher', 'PrefetchPageLinks', 'HydratedRouter'],
]);
const REACT = /^react(-dom|-router)?(\/|$)/;
/** Elements of the page, or that React would move to its head. */
const ELEMENTS = new Set(['html', 'head', 'body', 'link', 'meta', 'style', 'script']);
const PICTURE = new Set(['svg', 'g', 'rect', 'circle', 'path', 'line']);
const EVENTS = /^on(Select|BeforeInput)(Capture)?$/;

/**
 * What a module of TypeScript asks of React or the router that the built site has no code for
 * (`site/app/unused-react.ts`, `unused-code.ts`), each as a few words.
 */
export function askedOfReact(path: string, text: string): string[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse`);
  const asked: string[] = [];
  const around: string[] = [];
  new Visitor({
    ImportDeclaration: (found) => asked.push(...ofImport(found)),
    Identifier({ name }) {
      if (name === 'componentStack') asked.push(name);
    },
    JSXElement({ openingElement: { name, attributes } }) {
      const tag = name.type === 'JSXIdentifier' ? name.name : '';
      asked.push(...ofElement(tag, around.at(-1) ?? ''));
      for (const attribute of attributes) asked.push(...ofAttribute(tag, attribute));
      around.push(tag);
    },
    'JSXElement:exit'() {
      around.pop();
    },
  }).visit(program);
  return asked;
}

const ofImport = ({ source, specifiers }: ESTree.ImportDeclaration): string[] =>
  REACT.test(source.value)
    ? specifiers.flatMap((specifier) => {
        if (specifier.type !== 'ImportSpecifier') return ['all of React'];
        const { imported } = specifier;
        return imported.type === 'Identifier' && NAMES.has(imported.name) ? [imported.name] : [];
      })
    : [];

const ofElement = (tag: string, parent: string): string[] =>
  ELEMENTS.has(tag) || /^[a-z]+-/.test(tag) || (tag === 'title' && !PICTURE.has(parent))
    ? [`<${tag}>`]
    : [];

function ofAttribute(tag: string, attribute: ESTree.JSXAttributeItem): string[] {
  if (attribute.type !== 'JSXAttribute' || attribute.name.type !== 'JSXIdentifier') return [];
  const { value } = attribute;
  const { name } = attribute.name;
  // A text that a call gives is an address.
  const isAction =
    name === 'action' &&
    value?.type === 'JSXExpressionContainer' &&
    value.expression.type !== 'CallExpression';
  const isFragmentRef = name === 'ref' && tag === 'Fragment';
  return EVENTS.test(name) || name === 'formAction' || isAction || isFragmentRef ? [name] : [];
}
