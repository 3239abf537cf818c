import type { ReactNode } from "react";
import { RolePanel } from "@/components/application/role-panel";

/** The panel stays where it is while the role in it changes. */
export default function PanelLayout({ children }: { children: ReactNode }) {
  return <RolePanel>{children}</RolePanel>;
}
