// The page of a report in the editor: shows what it is told, and tells what is asked for.
import { type FromPage, type PageState, readToPage } from '../messages.ts';
import { patch } from './patch.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  setState(state: PageState): void;
};

const editor = acquireVsCodeApi();
const root = document.getElementById('report')!;
let version = 0;
let cursor: number | null = null;

window.addEventListener('message', ({ data }) => {
  const message = readToPage(data);
  if (message?.type === 'report') {
    version = message.version;
    editor.setState({ uri: message.uri });
    unmark(); // Marked parts would seem to be others than those that come.
    patch(root, message.html);
    markCursor();
  } else if (message?.type === 'notice') {
    const notice = document.createElement('p');
    notice.className = 'notice';
    notice.textContent = message.text;
    root.replaceChildren(notice);
  } else if (message?.type === 'cursor') {
    cursor = message.offset;
    markCursor();
  }
});

// What the links of an exported report do inside it, they do here in the article's editor.
root.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-start]') : null;
  if (!link) return;
  event.preventDefault();
  const place = placeOf(link);
  if (place) editor.postMessage({ type: 'reveal', version, ...place });
});

/** Marks the statement that the cursor stands in, as the Markdown preview marks its line. */
function markCursor(): void {
  unmark();
  if (cursor === null) return;
  for (const link of root.querySelectorAll('.ribbon a, #statements a')) {
    const place = placeOf(link);
    if (place && place.start <= cursor && cursor < place.end) link.classList.add('current');
  }
}

function unmark(): void {
  for (const element of root.querySelectorAll('.current')) {
    element.classList.remove('current');
    if (element.getAttribute('class') === '') element.removeAttribute('class');
  }
}

function placeOf(link: Element): { readonly start: number; readonly end: number } | null {
  const [start, end] = [Number(link.getAttribute('data-start')), Number(link.getAttribute('data-end'))];
  return Number.isInteger(start) && Number.isInteger(end) ? { start, end } : null;
}

editor.postMessage({ type: 'ready' });
