import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { App } from "./app";
import { expect, test } from "./fixtures";
import { pasteFromClipboard } from "./ui";

const POSTING = `Machine Learning Engineer, Face & Body

Company: Northlight Devices
Location: Cupertino, California, United States
Role number: 200579127-3956

Description
You will own models from the first data-collection plan to the release build.

Minimum qualifications
- Two or more years training vision networks
- Strong Python; able to read and change C++

Pay and benefits
Base pay is between $147,400 and $272,100 per year.`;
const TITLE = "Machine Learning Engineer, Face & Body";
const CHANGED = POSTING.replace("$147,400", "$151,000").replace("Strong Python", "Fluent Python");

async function savedRole(page: Page): Promise<App> {
  const app = new App(page);
  await app.openBoard();
  await app.paste(POSTING);
  await app.addFromReview();
  return app;
}

const banner = (page: Page) => page.getByRole("region", { name: "A role you saved" });

test("the very same text adds nothing but that it was seen again", async ({ page }) => {
  const app = await savedRole(page);
  await pasteFromClipboard(page, POSTING);
  await expect(app.toast()).toContainText("Nothing new: this text is saved already. Seen again today.");
  await expect(page.getByRole("link", { name: "1 unfinished posting" })).toBeHidden();
  expect(await app.cardTitles("Saved")).toEqual([TITLE]);
  await app.toast().getByRole("button", { name: "Open it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
  await expect(page.getByRole("region", { name: "History" })).toContainText("Posting seen again");

  await page.keyboard.press("z");
  await expect(app.toast()).toContainText("Undone.");
  await expect(page.getByRole("region", { name: "History" })).not.toContainText("Posting seen again");
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "1 unfinished posting" }).click();
  await expect(banner(page)).toContainText("The very same text, now in Saved");
});

test("a changed text of the same role is kept as a new copy of it", async ({ page }) => {
  const app = await savedRole(page);
  await app.paste(CHANGED);
  await expect(banner(page)).toContainText("Same role number at Northlight Devices, now in Saved");
  await expect(banner(page)).toContainText("This paste differs in 2 places.");
  await banner(page).getByRole("button", { name: "What changed" }).click();
  const changes = page.getByRole("dialog", { name: "What changed" });
  await expect(changes.getByRole("deletion").first()).toContainText("Strong Python");
  await expect(changes.getByRole("insertion").first()).toContainText("Fluent Python");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await changes.getByRole("button", { name: "Close" }).click();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await expect(page.getByRole("button", { name: /^Keep as a new saved copy/ })).toBeVisible();
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(app.toast()).toContainText(`Kept with ${TITLE}.`);
  const copies = page.getByRole("region", { name: "Saved copies of the posting" });
  await expect(copies.getByRole("listitem")).toHaveCount(2);
  await expect(copies).toContainText("2 lines added, 2 removed");
  await copies
    .getByRole("button", { name: /^Read the copy/ })
    .first()
    .click();
  await expect(page).toHaveURL(/copy=/);
  const text = page.getByRole("region", { name: "Posting", exact: true });
  await expect(text).toContainText("Base pay is between $147,400");
  await text.getByRole("button", { name: "Show the newest" }).click();
  await expect(text).toContainText("Base pay is between $151,000");

  await page.keyboard.press("z");
  await expect(app.toast()).toContainText("Undone.");
  await expect(copies).toBeHidden();
  await app.openBoard();
  await expect(page.getByRole("link", { name: "1 unfinished posting" })).toBeVisible();
  expect(await app.cardTitles("Saved")).toEqual([TITLE]);
});

test("a role that was turned down says so, and another can be added beside it", async ({ page }) => {
  const app = await savedRole(page);
  await app.focusCard(TITLE);
  await page.keyboard.press("m");
  await page.getByRole("dialog", { name: "Move to" }).press("6");
  const question = page.getByRole("dialog", { name: "How did it end?" });
  await question.press("1");
  await question.press("ControlOrMeta+Enter");
  await expect(app.toast()).toContainText("Moved to Closed");
  await expect(app.card(TITLE)).toBeHidden();

  await app.paste(CHANGED);
  await expect(banner(page)).toContainText("Same role number at Northlight Devices, rejected today.");
  await banner(page).getByRole("button", { name: "Add as separate role" }).click();
  await expect(app.toast()).toContainText("Added to Saved.");
  await expect(app.card(TITLE)).toBeVisible();
  await page.keyboard.press("z");
  await expect(app.toast()).toContainText("Undone.");
  await expect(app.card(TITLE)).toBeHidden();
});

test("a company put right finds the role too, and its link opens it", async ({ page }) => {
  const app = await savedRole(page);
  const another = POSTING.replace("Company: Northlight Devices\n", "").replace(/Role number: .*/, "Team: Perception");
  await app.paste(another);
  await expect(banner(page)).toBeHidden();
  await page.getByRole("textbox", { name: "Title", exact: true }).fill(TITLE.toUpperCase());
  await page.getByRole("textbox", { name: "Company", exact: true }).fill("Northlight Devices, Inc.");
  await expect(banner(page)).toContainText("Same title at Northlight Devices");
  await banner(page).getByRole("link", { name: "Open saved role" }).click();
  await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("textbox", { name: "Company", exact: true })).toHaveValue("Northlight Devices, Inc.");
});

test("a company that is put right is learnt, proposed as a guess, and forgotten in the settings", async ({ page }) => {
  const app = new App(page);
  const unnamed = POSTING.replace("Company: Northlight Devices\n", "");
  const company = page.getByRole("textbox", { name: "Company", exact: true });
  await app.openBoard();
  await app.paste(unnamed);
  await company.fill("Northlight Devices");
  await app.addFromReview();

  await app.paste(unnamed.replace("-3956", "-4012").replace("Face & Body", "Hands"));
  await expect(company).toHaveValue("Northlight Devices");
  await expect(page.getByRole("region", { name: "What Rolebook read" })).toContainText("guessed");
  await app.openBoard();

  await page.getByRole("link", { name: "Settings" }).click();
  const rules = page.getByRole("region", { name: "What the reader learnt" });
  await expect(rules).toContainText("Role numbers like #########-#### mean Northlight Devices");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await rules.getByRole("button", { name: "Forget: Northlight Devices" }).click();
  await expect(rules).toContainText("Nothing yet.");
  await app.toast().getByRole("button", { name: "Undo" }).click();
  await expect(rules).toContainText("#########-####");

  await page.getByRole("radio", { name: "Dark" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
});
