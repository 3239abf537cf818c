import "server-only";
import { DENSITIES, type Density } from "../domain/density";
import { THEMES, type Theme } from "../domain/theme";
import { db } from "./client";

export async function readTheme(): Promise<Theme> {
  const value = await readSetting("theme");
  return THEMES.find((theme) => theme === value) ?? "system";
}

export function saveTheme(theme: Theme): Promise<void> {
  return saveSetting("theme", theme);
}

export async function readDensity(): Promise<Density> {
  const value = await readSetting("density");
  return DENSITIES.find((density) => density === value) ?? "comfortable";
}

export function saveDensity(density: Density): Promise<void> {
  return saveSetting("density", density);
}

async function readSetting(key: string): Promise<unknown> {
  const client = await db();
  const row = await client.setting.findUnique({ where: { key } });
  return row?.value;
}

async function saveSetting(key: string, value: string): Promise<void> {
  const client = await db();
  await client.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}
