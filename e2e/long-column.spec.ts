import { App } from "./app";
import { fillColumn, roles } from "./filled";
import { expect, test } from "./fixtures";

test("a column of a hundred roles opens with its first, and shows the rest as it is scrolled or gone through by key", async ({
  page,
  rolebook,
}) => {
  await fillColumn(rolebook.data, { stage: "saved", count: 100 });
  const app = new App(page);
  await app.openBoard();
  expect(await app.cardTitles("Saved")).toEqual(roles(8));
  await page.getByRole("link", { name: "Role 1, Calder" }).focus();
  for (let n = 1; n <= 30; n++) {
    await page.keyboard.press("j");
    await expect(page.getByRole("link", { name: `Role ${n + 1}, Calder` })).toBeFocused();
  }
  expect(await app.allTitles("Saved")).toEqual(roles(100));
});

test("a page of many roles says how many there are, and sends neither the rest nor any posting", async ({
  page,
  rolebook,
}) => {
  await fillColumn(rolebook.data, { stage: "saved", count: 300 });
  const app = new App(page);
  const document = page.waitForResponse((response) => response.request().resourceType() === "document");
  await app.openBoard();
  const sent = await (await document).text();
  expect(sent).toContain("Role 8");
  expect(sent).not.toContain("Role 9<");
  expect(sent).not.toContain("Role 300");
  await expect(page.getByRole("region", { name: "Saved, 300 roles" })).toBeVisible();
});

test("a card whose place is below what is loaded is loaded, and keeps the focus", async ({ page, rolebook }) => {
  await fillColumn(rolebook.data, { stage: "applied", count: 100 });
  const app = new App(page);
  await app.openBoard();
  await app.addByHand({ title: "Oldest", company: "Tidewell" });
  await page.goto("/?order=waiting");
  const oldest = page.getByRole("link", { name: "Oldest, Tidewell" });
  await oldest.focus();
  await page.keyboard.press("."); // applied to today, so it waits the shortest of all
  await expect(oldest).toBeFocused();
  await expect(app.column("Applied").getByRole("heading", { name: "Oldest" })).toBeInViewport();
  expect(await app.allTitles("Applied")).toEqual([...roles(100), "Oldest"]);
});

test("another tab's change reaches the cards that were scrolled to", async ({ page, context, rolebook }) => {
  await fillColumn(rolebook.data, { stage: "saved", count: 60 });
  const app = new App(page);
  await app.openBoard();
  await app.allTitles("Saved");
  const other = new App(await context.newPage());
  await other.openBoard();
  await other.allTitles("Saved");
  await other.focusCard("Role 50");
  await other.page.keyboard.press(".");
  await expect(other.toast()).toContainText("Applied today.");
  await expect(app.column("Applied").getByRole("heading", { name: "Role 50" })).toBeVisible();
  expect(await app.allTitles("Saved")).toEqual(roles(60).filter((title) => title !== "Role 50"));
});
