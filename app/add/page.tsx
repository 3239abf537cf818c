import type { Metadata } from "next";
import { PasteZone } from "@/components/posting/paste-zone";
import { TopBar } from "@/components/shell/top-bar";
import { readTheme } from "@/lib/data/settings";

export const metadata: Metadata = { title: "Paste a posting" };

/** `?instead=` names the draft that this paste replaces, `?role=` the role that it belongs to. */
type PastePageProps = { searchParams: Promise<{ instead?: string | string[]; role?: string | string[] }> };

const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : null);

export default async function PastePage({ searchParams }: PastePageProps) {
  const [{ instead, role }, theme] = await Promise.all([searchParams, readTheme()]);
  return (
    <div className="flex h-screen flex-col overflow-hidden">
      <TopBar theme={theme} />
      <PasteZone instead={one(instead)} forRole={one(role)} />
    </div>
  );
}
