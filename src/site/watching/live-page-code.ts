/**
 * What a live page runs, beside the app and never in a built site. A text, because the server sends
 * it as it is: the page's policy permits scripts of this server only, and no markup from texts.
 */
export const LIVE_SCRIPT = `'use strict';
{
  const { live, built } = document.currentScript.dataset;

  // A text that is being typed would be lost: its field is left first.
  let [isTyping, isOld] = [false, false];
  addEventListener('input', () => { isTyping = true; }, true);
  addEventListener('focusout', () => { isTyping = false; if (isOld) location.reload(); }, true);
  const loadAgain = () => {
    isOld = true;
    if (!isTyping) location.reload();
  };

  const element = (name, text, properties = {}) =>
    Object.assign(document.createElement(name), { textContent: text, ...properties });

  let panel;
  const show = (fault) => {
    panel?.remove();
    panel = undefined;
    if (!fault) return;
    panel = document.createElement('coranto-problems');
    const section = element('section', '', { role: 'alert' });
    section.append(
      element('h2', 'The last good site is shown until this is fixed'),
      element('pre', fault.text),
      ...(fault.frame ? [element('pre', fault.frame, { className: 'frame' })] : []),
      element('button', 'Hide', { type: 'button', onclick: () => show() }),
    );
    panel.attachShadow({ mode: 'open' }).append(
      element('link', '', { rel: 'stylesheet', href: live + 'page.css' }),
      section,
    );
    document.documentElement.append(panel);
  };

  new EventSource(live + 'events').onmessage = ({ data }) => {
    const told = JSON.parse(data);
    if (told.built === built) show(told.fault);
    else loadAgain();
  };
}
`;

export const LIVE_STYLES = `:host { all: initial; }
section {
  position: fixed; inset: auto 0 0; z-index: 2147483647; max-height: 50vh; overflow: auto;
  box-sizing: border-box; padding: 12px 16px; background: #1b1b1b; color: #fff;
  border-top: 4px solid #e0523f; font: 14px/1.5 system-ui, sans-serif; text-align: start;
}
h2 { margin: 0 0 8px; font-size: 16px; }
pre { margin: 0 0 8px; white-space: pre-wrap; overflow-wrap: anywhere; font: 13px/1.5 ui-monospace, monospace; }
.frame { padding: 8px; background: #000; }
button { font: inherit; padding: 4px 12px; }
`;
