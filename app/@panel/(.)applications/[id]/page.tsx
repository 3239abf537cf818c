import { ClosePanel } from "@/components/application/close-panel";
import { startOf } from "@/components/application/role-start";
import { RoleView } from "@/components/application/role-view";
import { now } from "@/lib/clock";
import { readDetail } from "@/lib/data/detail";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** One role over the page it was opened from. */
export default async function RoleInPanel({ params, searchParams }: Props) {
  const { id } = await params;
  const { today, zone } = now();
  const detail = await readDetail(id);
  if (!detail) return <ClosePanel />;
  return (
    <RoleView key={id} detail={detail} today={today} zone={zone} frame="panel" start={startOf(await searchParams)} />
  );
}
