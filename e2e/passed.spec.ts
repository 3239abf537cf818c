import { App } from "./app";
import { expect, test } from "./fixtures";

test("apply-by days that have passed are asked about together, by keyboard, and one undo takes it all back", async ({
  page,
}) => {
  const app = new App(page);
  await app.openBoard();
  for (const title of ["Platform Engineer", "Systems Analyst", "Test Engineer"]) {
    await app.paste(`${title}\nCompany: Calder & Finch\n\nApply by 4 January 2024`);
    await app.addFromReview("Saved");
    await expect(app.card(title)).toBeVisible();
  }
  const question = page.getByRole("button", { name: /apply-by days? passed/ });
  await expect(question).toHaveText("3 apply-by days passed…");
  await question.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "3 apply-by days have passed" });
  const choice = (title: string, answer: string) =>
    dialog.getByRole("radiogroup", { name: title }).getByRole("radio", { name: answer });
  await expect(choice("Answer all the same", "Applied")).toBeFocused();

  // All closed, then one of them otherwise.
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(choice("Platform Engineer", "Close…")).toBeChecked();
  await expect(dialog.getByRole("button", { name: "The position closed", pressed: true })).toHaveCount(3);
  await choice("Test Engineer", "Close…").focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Tab");
  await dialog.getByRole("textbox", { name: "New day" }).fill("5 Jan 2024");
  await expect(dialog.getByText("That day has passed as well.")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(dialog.getByRole("alert")).toContainText("Nothing was saved yet");
  await dialog.getByRole("textbox", { name: "New day" }).fill("5 Jan 2030");
  await choice("Systems Analyst", "Close…").focus();
  await page.keyboard.press("ArrowRight");
  await expect(choice("Systems Analyst", "Not now")).toBeChecked();
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(app.toast()).toContainText("3 answers saved.");
  await expect(question).toBeHidden();
  await expect(page.locator("[data-card-link]:focus")).toHaveCount(1);
  await expect.poll(async () => (await app.cardTitles("Saved")).sort()).toEqual(["Systems Analyst", "Test Engineer"]);
  await expect(app.card("Test Engineer")).toContainText("5 Jan 2030");

  await page.reload();
  await expect(app.card("Systems Analyst")).toBeVisible();
  await expect(question).toBeHidden();
});

test("what is left open is asked again, and Applied records the day", async ({ page }) => {
  const app = new App(page);
  await app.openBoard();
  for (const title of ["Platform Engineer", "Systems Analyst"]) {
    await app.paste(`${title}\nCompany: Calder & Finch\n\nApply by 4 January 2024`);
    await app.addFromReview("Saved");
    await expect(app.card(title)).toBeVisible();
  }
  await page.getByRole("button", { name: "2 apply-by days passed…" }).click();
  const row = page.getByRole("radiogroup", { name: "Platform Engineer" });
  await row.getByRole("radio", { name: "Applied" }).click();
  await page.getByRole("button", { name: "Another day" }).click();
  await page.getByRole("textbox", { name: "Applied on, another day" }).fill("3 Jan 2024");
  await page.getByRole("button", { name: /^Save answer/ }).click();
  await expect(app.toast()).toContainText("Answer saved.");
  await expect(app.column("Applied").getByRole("heading", { name: "Platform Engineer" })).toBeVisible();
  await expect(page.getByRole("button", { name: "1 apply-by day passed…" })).toBeVisible();
  await page.keyboard.press("z");
  await expect(page.getByRole("button", { name: "2 apply-by days passed…" })).toBeVisible();
  await expect
    .poll(async () => (await app.cardTitles("Saved")).sort())
    .toEqual(["Platform Engineer", "Systems Analyst"]);
});
