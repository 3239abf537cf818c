import Link from "next/link";
import { buttonClass } from "../../ui/button";
import { Icon } from "../../ui/icon";

/** A role that was added from memory can be given its posting later. */
export function PasteItsPosting({ applicationId }: { applicationId: string }) {
  return (
    <p className="flex flex-wrap items-center gap-3 border-t border-rule py-4 text-ink-2">
      The posting of this role is not kept yet.
      <Link href={`/add?role=${applicationId}`} className={buttonClass("plain", "sm")}>
        <Icon name="paste" size="sm" />
        Paste its posting
      </Link>
    </p>
  );
}
