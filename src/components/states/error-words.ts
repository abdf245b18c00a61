/**
 * Why something could not be shown; the kinds of a failed load, and `unknown` for anything else.
 */
export type ErrorKind =
  | 'offline'
  | 'network'
  | 'timeout'
  | 'missing'
  | 'page'
  | 'refused'
  | 'damaged'
  | 'version'
  | 'unknown';

type ErrorWords = {
  readonly title: string;
  readonly happened: string;
  readonly advice: string;
  /** The button's action: fetch again, or reload the page if fetching again cannot help. */
  readonly remedy: 'retry' | 'reload';
};

/**
 * The words for each kind: what happened, and what the reader can do. `what` names the thing:
 * `this story`.
 */
export function errorWords(kind: ErrorKind, what: string): ErrorWords {
  switch (kind) {
    case 'offline':
      return {
        title: 'No connection',
        happened: `This device is offline, and ${what} is not kept on it yet.`,
        advice: 'Connect, then try again. What is on the screen already stays.',
        remedy: 'retry',
      };
    case 'network':
      return {
        title: 'The site could not be reached',
        happened: `The request for ${what} got lost on its way.`,
        advice: 'Check the connection, then try again.',
        remedy: 'retry',
      };
    case 'timeout':
      return {
        title: 'No answer in time',
        happened: `The site took too long to send ${what}.`,
        advice: 'The connection may be slow just now. Try again.',
        remedy: 'retry',
      };
    case 'missing':
      return {
        title: 'A part of the site is not there',
        happened: `The site has no file for ${what}. It may have been published anew while this page was open.`,
        advice: 'Reload the page to get the current edition.',
        remedy: 'reload',
      };
    case 'page':
      return {
        title: 'Another page came in its place',
        happened: `The site was asked for ${what}, and a web page came instead.`,
        advice: 'If this network wants you to sign in, do so, then try again.',
        remedy: 'retry',
      };
    case 'refused':
      return {
        title: 'The site answered with an error',
        happened: `It did not hand out ${what}.`,
        advice: 'This is often over soon. Try again in a moment.',
        remedy: 'retry',
      };
    case 'damaged':
      return {
        title: 'What arrived is damaged',
        happened: `The file for ${what} is cut short or is not what it should be.`,
        advice: 'Try again. If it stays so, the site has to be published anew.',
        remedy: 'retry',
      };
    case 'version':
      return {
        title: 'There is a newer edition',
        happened:
          'The site was published with another version of Coranto than this page was loaded from.',
        advice: 'Reload the page to go on.',
        remedy: 'reload',
      };
    case 'unknown':
      return {
        title: 'This could not be shown',
        happened: `Something went wrong while ${what} was put on the page.`,
        advice: 'Reload the page. The rest of the site still works.',
        remedy: 'reload',
      };
  }
}
