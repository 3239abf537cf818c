"use server";

import { refresh } from "next/cache";
import { openExample, removeExample } from "../data/example";
import { exampleForm } from "../domain/schema";
import { action } from "./action";

export const setExample = action(exampleForm, async ({ open }, now) => {
  await (open ? openExample(now) : removeExample());
  refresh();
  return { ok: true };
});
