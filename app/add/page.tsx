import type { Metadata } from "next";
import { PasteZone } from "@/components/posting/paste-zone";
import { TopBar } from "@/components/shell/top-bar";
import { readTheme } from "@/lib/data/settings";

export const metadata: Metadata = { title: "Paste a posting" };

/** `?instead=` names the draft that this paste replaces. */
type PastePageProps = { searchParams: Promise<{ instead?: string | string[] }> };

export default async function PastePage({ searchParams }: PastePageProps) {
  const [{ instead }, theme] = await Promise.all([searchParams, readTheme()]);
  return (
    <div className="flex h-screen flex-col overflow-hidden">
      <TopBar theme={theme} />
      <PasteZone instead={typeof instead === "string" ? instead : null} />
    </div>
  );
}
