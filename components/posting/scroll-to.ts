/** Scrolls the pane, and only the pane, so that what the selector names is well in it, unless it is in sight already. */
export function scrollTo(pane: HTMLElement | null, selector: string): void {
  const target = pane?.querySelector(selector);
  if (!pane || !target) return;
  const box = target.getBoundingClientRect();
  const view = pane.getBoundingClientRect();
  if (box.top >= view.top && box.bottom <= view.bottom) return;
  pane.scrollTop += box.top - view.top - view.height / 3;
}
