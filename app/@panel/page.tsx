/** The board itself has no panel over it. */
export default function NoPanelOnBoard() {
  return null;
}
