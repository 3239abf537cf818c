import Link from "next/link";
import { buttonClass } from "../ui/button";
import { Icon } from "../ui/icon";
import { Kbd } from "../ui/kbd";

/** Opens a focused field to paste into: reading the clipboard itself would need a permission. */
export function PasteButton() {
  return (
    <Link href="/add" className={buttonClass("primary")}>
      <Icon name="paste" />
      Paste a posting
      <Kbd on>Ctrl V</Kbd>
    </Link>
  );
}
