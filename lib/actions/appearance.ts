"use server";

import { refresh } from "next/cache";
import { saveDensity, saveTheme } from "../data/settings";
import { densityForm, themeForm } from "../domain/schema";
import { action } from "./action";

export const setTheme = action(themeForm, async ({ theme }) => {
  await saveTheme(theme);
  refresh();
  return { ok: true };
});

export const setDensity = action(densityForm, async ({ density }) => {
  await saveDensity(density);
  refresh();
  return { ok: true };
});
