import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { startOf } from "@/components/application/role-start";
import { RoleView } from "@/components/application/role-view";
import { TopBar } from "@/components/shell/top-bar";
import { now } from "@/lib/clock";
import { readDetail } from "@/lib/data/detail";
import { readTheme } from "@/lib/data/settings";
import { applicationName } from "@/lib/domain/application";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const detail = await readDetail((await params).id);
  return { title: detail ? applicationName(detail.application) : "Not found" };
}

/** One role on a page of its own: what a reload or a shared address shows. */
export default async function RolePage({ params, searchParams }: Props) {
  const { id } = await params;
  const { today, zone } = now();
  const [detail, theme] = await Promise.all([readDetail(id), readTheme()]);
  if (!detail) notFound();
  return (
    <div className="flex min-h-screen flex-col min-[880px]:h-screen">
      <TopBar theme={theme} current="board" />
      <main className="flex min-h-0 flex-1 flex-col">
        <RoleView key={id} detail={detail} today={today} zone={zone} frame="page" start={startOf(await searchParams)} />
      </main>
    </div>
  );
}
