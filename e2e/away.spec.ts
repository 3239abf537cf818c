import type { Page } from "@playwright/test";
import { App } from "./app";
import { expect, test } from "./fixtures";
import { download } from "./ui";

const notice = (page: Page) => page.getByText("Rolebook is not running. Start it again; nothing here is lost.");

/** Long enough for the page to have asked again. */
const BACK = { timeout: 10_000 };

test.describe("while Rolebook is not running", () => {
  // Refused, cut off, or answered by a Rolebook that is just starting or ending.
  test.use({
    expectedErrors: [/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|503|Refused to execute/],
  });

  test("a note is saved by itself once it is back, also where its role was left", async ({ page, rolebook }) => {
    const app = new App(page);
    await app.openBoard();
    await app.addByHand({ title: "Engineer", company: "Calder" });
    await app.openRole("Engineer");
    await page.keyboard.press("n");
    const note = page.getByRole("textbox", { name: "Note" });
    await note.fill("First.");
    await expect(page.getByText(/^Saved \d/)).toBeVisible();
    await rolebook.stop();
    await note.fill("First. Second.");
    await expect(page.getByText("Not saved, kept in this tab")).toBeVisible();
    await note.fill("First. Second. Third.");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL("/");
    await rolebook.start();
    await expect(notice(page)).toBeHidden(BACK);
    await page.reload();
    await app.openRole("Engineer");
    await expect(page.getByText("First. Second. Third.").first()).toBeVisible();
  });

  test("every way to another screen stays on this one, and works once it is back", async ({ page, rolebook }) => {
    const app = new App(page);
    await app.openBoard();
    await app.addByHand({ title: "Engineer", company: "Calder" });

    await rolebook.stop();
    await page.getByRole("link", { name: "Export CSV" }).click();
    await expect(notice(page)).toBeVisible();
    await app.card("Engineer").getByRole("link").click();
    await expect(app.card("Engineer")).toBeVisible();
    await rolebook.start();
    await expect(page.getByRole("heading", { level: 1, name: "Engineer" })).toBeVisible(BACK);
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL("/");

    await rolebook.stop();
    await page.keyboard.press("a");
    await expect(notice(page)).toBeVisible();
    await rolebook.start();
    await expect(page.getByRole("dialog", { name: "Add a role by hand" })).toBeVisible(BACK);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    const file = await download(page, () => page.getByRole("link", { name: "Export CSV" }).click());
    expect(file.text).toContain("Engineer");

    await rolebook.stop();
    await page.getByRole("link", { name: "Settings" }).click();
    await expect(notice(page)).toBeVisible();
    await expect(app.card("Engineer")).toBeVisible();
    await rolebook.start();
    await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible(BACK);
  });

  test("a review is left with Escape once it is back, with what was typed", async ({ page, rolebook }) => {
    const app = new App(page);
    await app.openBoard();
    await app.paste("Platform Engineer\nCompany: Calder & Finch\nReference: CF-614");
    await rolebook.stop();
    await page.getByLabel("Company", { exact: true }).fill("Calder");
    await page.keyboard.press("Escape");
    await expect(notice(page)).toBeVisible();
    await expect(page.getByLabel("Company", { exact: true })).toHaveValue("Calder");
    await rolebook.start();
    await expect(page.getByText("1 unfinished posting")).toBeVisible(BACK);
    await page.getByText("1 unfinished posting").click();
    await expect(page.getByLabel("Company", { exact: true })).toHaveValue("Calder");
  });

  test("a field keeps what was typed into it, and saves it where its role was left", async ({ page, rolebook }) => {
    const app = new App(page);
    await app.openBoard();
    await app.addByHand({ title: "Engineer", company: "Calder" });
    await app.openRole("Engineer");
    await page.keyboard.press("e");
    await rolebook.stop();
    await page.getByRole("textbox", { name: "Title" }).fill("Platform Engineer");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Rolebook is not answering")).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Title" })).toHaveValue("Platform Engineer");
    await page.goBack();
    await expect(page).toHaveURL("/");
    await rolebook.start();
    await expect(app.card("Platform Engineer")).toBeVisible(BACK);
  });
});
