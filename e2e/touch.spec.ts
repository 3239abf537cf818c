import { App } from "./app";
import { expect, test } from "./fixtures";

test.use({ hasTouch: true, isMobile: true, viewport: { width: 1024, height: 768 } });

test("by touch the card's menu reorders, moves and closes, and Undo takes it back", async ({ page }) => {
  const app = new App(page);
  await app.openBoard();
  for (const title of ["Baker", "Miller", "Cook"]) await app.addByHand({ title, company: "Crumb" });
  const choose = async (title: string, item: string) => {
    await app.card(title).getByRole("button", { name: "More" }).tap();
    await page.getByRole("menuitem", { name: item }).tap();
  };
  const [first, second] = await app.cardTitles("Saved");

  await choose(first ?? "", "Move down");
  await expect.poll(() => app.cardTitles("Saved")).toEqual([second, first, expect.any(String)]);

  await choose("Baker", "Move to…");
  await page.getByRole("dialog").getByText("Applied", { exact: true }).tap();
  await expect(app.column("Applied").getByRole("heading", { name: "Baker" })).toBeVisible();

  await choose("Miller", "Move to…");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /Closed/ })
    .tap();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Close role/ })
    .tap();
  await expect(app.card("Miller")).toBeHidden();
  await app.toast().getByRole("button", { name: "Undo" }).tap();
  await expect(app.column("Saved").getByRole("heading", { name: "Miller" })).toBeVisible();
});
