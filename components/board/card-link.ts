/** The link of a card on the board, which is what holds the focus; null where the card is not shown. */
export function cardLink(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-card-link="${CSS.escape(id)}"]`);
}
