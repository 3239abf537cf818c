"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Application } from "@/lib/domain/application";
import type { CalendarDate } from "@/lib/domain/calendar-date";

export type Role = { application: Application; today: CalendarDate };

const RoleContext = createContext<Role | null>(null);

/** The role that is open, as the server last told it. */
export function useRole(): Role {
  const role = useContext(RoleContext);
  if (!role) throw new Error("useRole needs a RoleProvider around it");
  return role;
}

export function RoleProvider({ role, children }: { role: Role; children: ReactNode }) {
  return <RoleContext value={role}>{children}</RoleContext>;
}
