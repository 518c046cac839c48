/**
 * Shows a new version of a report in the place of the one before. Parts that are the same stay as they are, so that
 * nothing flickers; what is open, has the focus or is scrolled to stays so.
 *
 * @param html one `main`, as the server writes it
 */
export function patch(root: HTMLElement, html: string): void {
  const template = document.createElement('template');
  template.innerHTML = html;
  const next = template.content.firstElementChild;
  if (!(next instanceof HTMLElement)) return;
  const shown = root.firstElementChild;
  const focused = document.activeElement?.id ?? '';
  if (!shown) root.replaceChildren(next);
  else {
    keepOpen(shown, next);
    if (!hasSameParts(shown, next)) shown.replaceWith(next);
    else
      for (const [index, part] of [...shown.children].entries()) {
        const fresh = next.children[0]!;
        if (part.isEqualNode(fresh)) fresh.remove();
        else shown.children[index]!.replaceWith(fresh);
      }
  }
  if (focused !== '' && document.activeElement?.id !== focused)
    document.getElementById(focused)?.focus({ preventScroll: true });
}

function hasSameParts(one: Element, other: Element): boolean {
  const names = (element: Element) => [...element.children].map(({ tagName, id }) => `${tagName} ${id}`).join();
  return one.getAttribute('lang') === other.getAttribute('lang') && names(one) === names(other);
}

function keepOpen(shown: Element, next: Element): void {
  const fresh = next.querySelector('details');
  const before = shown.querySelector('details');
  if (fresh && before) fresh.open = before.open;
}
