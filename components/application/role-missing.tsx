import Link from "next/link";
import { buttonClass } from "../ui/button";

/** An address of a role that does not exist, or is in the trash. */
export function RoleMissing() {
  return (
    <div className="grid max-w-[520px] gap-2 px-7 py-10">
      <h1 id="role-title" className="font-serif text-xl leading-(--text-xl--line-height) font-medium">
        There is no role here
      </h1>
      <p className="text-ink-2">It may be in the trash, or the address may be incomplete. Nothing else is affected.</p>
      <div className="mt-2">
        <Link href="/" className={buttonClass("plain")}>
          Back to the board
        </Link>
      </div>
    </div>
  );
}
