import Link from "next/link";
import { TopBar } from "@/components/shell/top-bar";
import { buttonClass } from "@/components/ui/button";
import { readTheme } from "@/lib/data/settings";

export default async function NotFound() {
  return (
    <div className="flex h-screen flex-col">
      <TopBar theme={await readTheme()} />
      <main className="grid grow place-content-center justify-items-center gap-3 p-6 text-center">
        <h1 className="font-serif text-2xl font-medium">There is no page here</h1>
        <p className="text-ink-2">The address may be mistyped. Your roles are on the board.</p>
        <Link href="/" className={buttonClass("primary")}>
          Go to the board
        </Link>
      </main>
    </div>
  );
}
