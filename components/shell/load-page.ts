import { isAnswering, untilItAnswers } from "./away";

/** Loads an address as a whole page. While Rolebook is away that would end on the browser's error page, so it only says so. */
export async function loadPage(href: string, how: "assign" | "replace" = "assign"): Promise<void> {
  if (await isAnswering()) window.location[how](href);
  else void untilItAnswers();
}
