/** Closes the panel when another address is opened: a slot keeps what it showed until its own route says otherwise. */
export default function NoPanelElsewhere() {
  return null;
}
