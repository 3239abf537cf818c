import { App } from "./app";
import { expect, test } from "./fixtures";

const POSTING = `Platform Engineer
Company: Calder & Finch
Reference: CF-614

Requirements
- Knows rails
- Writes Rust`;

test.describe("adding from memory", () => {
  test("one field is enough; past Saved the days are asked, and what is not known stays empty", async ({ page }) => {
    const app = new App(page);
    await app.openBoard();
    await page.keyboard.press("a");
    const dialog = page.getByRole("dialog", { name: "Add a role by hand" });
    await dialog.getByRole("button", { name: /^Add to Saved/ }).click();
    await expect(dialog.getByRole("alert")).toContainText("Type a title or a company.");

    await dialog.getByLabel("Company", { exact: true }).fill("Fennwick Labs");
    await dialog.getByText("Screening", { exact: true }).click();
    const applied = dialog.getByRole("group", { name: "Applied on" });
    await expect(applied.getByRole("button", { name: "Not known", pressed: true })).toBeVisible();
    await applied.getByRole("button", { name: "Another day" }).click();
    await applied.getByRole("textbox").fill("32 Oct");
    await expect(applied).toContainText("Type a day such as");
    await applied.getByRole("textbox").fill("2026-10-05");
    await expect(applied).toContainText("Mon 5 Oct 2026");
    await dialog.getByRole("button", { name: /^Add to Screening/ }).click();
    await expect(app.toast()).toContainText("Added to Screening");

    const card = app.card("A role at Fennwick Labs");
    await expect(card).toBeVisible();
    await expect(card.getByText(/^\d+ d$/)).toHaveCount(0);
    await app.openRole("A role at Fennwick Labs");
    await expect(page.getByRole("list", { name: "Stage" })).toContainText("5 Oct");
  });

  test("the posting can be pasted on later: it fills what is empty, changes nothing else, and Undo takes it back", async ({
    page,
  }) => {
    const app = new App(page);
    await app.openBoard();
    await app.addByHand({ title: "My own words", company: "Calder" });
    await app.openRole("My own words");
    await page.getByRole("link", { name: "Paste its posting" }).click();
    await page.getByRole("textbox", { name: "The posting" }).fill(POSTING);
    await page.keyboard.press("ControlOrMeta+Enter");
    await page.getByLabel("Location").fill("Leeds");
    await page.reload();
    await page.getByRole("button", { name: /^Keep with My own words/ }).click();
    await expect(app.toast()).toContainText("Kept with My own words.");
    await expect(page.getByRole("heading", { level: 1, name: "My own words" })).toBeVisible();
    await expect(page.getByText("CF-614").first()).toBeVisible();
    await expect(page.getByText("Leeds").first()).toBeVisible();
    await expect(page.getByText("Knows rails").first()).toBeVisible();
    await page.keyboard.press("z");
    await expect(app.toast()).toContainText("Undone.");
    await expect(page.getByText("CF-614")).toHaveCount(0);
    await expect(page.getByRole("link", { name: "Paste its posting" })).toBeVisible();
  });

  test("a closed role needs its outcome and is in Closed with it", async ({ page }) => {
    const app = new App(page);
    await app.openBoard();
    await page.keyboard.press("a");
    const dialog = page.getByRole("dialog", { name: "Add a role by hand" });
    await dialog.getByLabel("Title").fill("Old role");
    await dialog.getByText("Closed…", { exact: true }).click();
    await dialog.getByRole("button", { name: /^Add to Closed/ }).click();
    await expect(dialog.getByRole("alert")).toContainText("Choose how it ended.");
    await dialog.getByRole("combobox", { name: "How did it end?" }).click();
    await page.getByRole("option", { name: "Rejected" }).click();
    await dialog.getByRole("button", { name: /^Add to Closed/ }).click();
    await expect(app.toast()).toContainText("Added to Closed");
    await page.goto("/?closed=open&outcome=rejected");
    await expect(app.column("Closed")).toContainText("Old role");
  });

  test("Escape keeps what was typed, and Add and another keeps source and day", async ({ page }) => {
    const app = new App(page);
    await app.openBoard();
    await page.keyboard.press("a");
    const dialog = page.getByRole("dialog", { name: "Add a role by hand" });
    await dialog.getByLabel("Title").fill("Half typed");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await app.reload();
    await page.keyboard.press("a");
    await expect(dialog.getByLabel("Title")).toHaveValue("Half typed");

    await dialog.getByText("Applied", { exact: true }).click();
    await dialog.getByRole("group", { name: "Applied on" }).getByRole("button", { name: "Today" }).click();
    await dialog.getByLabel("Found through").fill("Job board");
    await dialog.getByRole("button", { name: "Add and another" }).click();
    await expect(app.toast()).toContainText("Added to Applied");
    await expect(dialog.getByLabel("Title")).toHaveValue("");
    await expect(dialog.getByLabel("Found through")).toHaveValue("Job board");
    const applied = dialog.getByRole("group", { name: "Applied on" });
    await expect(applied.getByRole("button", { name: "Today", pressed: true })).toBeVisible();
    await dialog.getByLabel("Title").fill("The next one");
    await dialog.getByLabel("Title").press("ControlOrMeta+Enter");
    await expect(dialog).toBeHidden();
    await app.reload();
    expect(await app.cardTitles("Applied")).toEqual(["The next one", "Half typed"]);
    await page.keyboard.press("a");
    await expect(dialog.getByLabel("Title")).toHaveValue("");
  });
});
