import "server-only";
import { THEMES, type Theme } from "../domain/theme";
import { db } from "./client";

export async function readTheme(): Promise<Theme> {
  const client = await db();
  const row = await client.setting.findUnique({ where: { key: "theme" } });
  return THEMES.find((theme) => theme === row?.value) ?? "system";
}

export async function saveTheme(theme: Theme): Promise<void> {
  const client = await db();
  await client.setting.upsert({
    where: { key: "theme" },
    create: { key: "theme", value: theme },
    update: { value: theme },
  });
}
