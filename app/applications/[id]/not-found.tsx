import { RoleMissing } from "@/components/application/role-missing";
import { TopBar } from "@/components/shell/top-bar";
import { readTheme } from "@/lib/data/settings";

export default async function NoRolePage() {
  return (
    <>
      <TopBar theme={await readTheme()} />
      <main>
        <RoleMissing />
      </main>
    </>
  );
}
