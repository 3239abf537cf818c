import { App } from "./app";
import { expect, test } from "./fixtures";

test.describe("the focus is never lost", () => {
  test("closing and deleting a card takes it to the next one", async ({ page }) => {
    const app = new App(page);
    await app.openBoard();
    for (const title of ["Third", "Second", "First"]) await app.addByHand({ title, company: "Calder" });
    await app.focusCard("First");
    await page.keyboard.press("m");
    await page.keyboard.press("6");
    await expect(page.getByRole("dialog", { name: "How did it end?" })).toBeVisible();
    await page.keyboard.press("1");
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(page.getByRole("link", { name: "Second, Calder" })).toBeFocused();
    await app.card("Second").hover();
    await app.card("Second").getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await expect(app.toast()).toContainText("Moved to the trash.");
    await expect(page.getByRole("link", { name: "Third, Calder" })).toBeFocused();
  });

  test("in a role it goes to the next role's title, and to a date that was saved", async ({ page }) => {
    const app = new App(page);
    await app.openBoard();
    for (const title of ["Second", "First"]) await app.addByHand({ title, company: "Calder" });
    await app.openRole("First");
    await page.keyboard.press("j");
    await expect(page.getByRole("heading", { level: 1, name: "Second" })).toBeFocused();
    await page.keyboard.press("d");
    const form = page.getByRole("form", { name: "Add a date" });
    await form.getByLabel("Day", { exact: true }).fill("2030-01-15");
    await page.keyboard.press("Enter");
    const date = page.getByRole("button", { name: /Follow up/ });
    await expect(date).toBeFocused();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await expect(date).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("link", { name: "Second, Calder" })).toBeFocused();
  });

  test("undoing the adding of an open role closes its panel", async ({ page }) => {
    const app = new App(page);
    await app.openBoard();
    await app.addByHand({ title: "Other", company: "Tidewell" });
    await app.addByHand({ title: "Engineer", company: "Calder" });
    await app.openRole("Engineer");
    await page.keyboard.press("z");
    await expect(app.toast()).toContainText("Undone.");
    await expect(page).toHaveURL("/");
    await expect(page.getByRole("link", { name: "Other, Tidewell" })).toBeVisible();
  });
});

test("A and Z work on every page; Z brings back a discarded posting", async ({ page }) => {
  const app = new App(page);
  await app.openBoard();
  await app.paste("Platform Engineer\nCompany: Calder & Finch\nReference: CF-614");
  await page.getByRole("button", { name: "Discard" }).click();
  await expect(app.toast()).toContainText("Posting discarded.");
  await page.keyboard.press("z");
  await expect(page.getByRole("heading", { name: "What Rolebook read" })).toBeVisible();
  await page.getByRole("heading", { name: "What Rolebook read" }).click();
  await page.keyboard.press("a");
  await expect(page.getByRole("dialog", { name: "Add a role by hand" })).toBeVisible();
});
