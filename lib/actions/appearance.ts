"use server";

import { refresh } from "next/cache";
import { saveTheme } from "../data/settings";
import { themeForm } from "../domain/schema";
import { action } from "./action";

export const setTheme = action(themeForm, async ({ theme }) => {
  await saveTheme(theme);
  refresh();
  return { ok: true };
});
