/** The link of a card on the board, which is what holds the focus; null where the card is not shown or lies under a panel. */
export function cardLink(id: string): HTMLElement | null {
  const link = document.querySelector<HTMLElement>(`[data-card-link="${CSS.escape(id)}"]`);
  return link?.closest("[inert]") ? null : link;
}
