import { App } from "./app";
import { expect, test } from "./fixtures";
import { download } from "./ui";

test.describe("the board", () => {
  test("a dragged card is in its new stage and place after a reload, with the move in its history", async ({
    page,
  }) => {
    const app = new App(page);
    await app.openBoard();
    await app.addByHand({ title: "First", company: "Calder" });
    await app.addByHand({ title: "Second", company: "Tidewell" });
    await app.addByHand({ title: "Waiting", company: "Hollis", stage: "Screening" });

    await app.dragTo("First", "Screening", 400);
    await expect(app.toast()).toContainText("Moved to Screening");
    expect(await app.cardTitles("Screening")).toEqual(["Waiting", "First"]);

    await page.reload();
    expect(await app.cardTitles("Screening")).toEqual(["Waiting", "First"]);
    expect(await app.cardTitles("Saved")).toEqual(["Second"]);
    await app.openRole("First");
    await expect(page.getByText("Moved to Screening").first()).toBeVisible();
  });

  test("moving to Applied records today, another day can be said, and Undo takes all of it back", async ({ page }) => {
    const app = new App(page);
    await app.openBoard();
    await app.addByHand({ title: "Engineer", company: "Calder" });
    await app.dragTo("Engineer", "Applied");
    await expect(app.toast()).toContainText("Applied today.");
    await page.getByRole("button", { name: "Another day…" }).click();
    await page.getByLabel("Applied on").fill("1 Oct");
    await page.getByLabel("Applied on").press("Enter");
    await expect(app.toast()).toContainText("1 Oct");
    await page.keyboard.press("z");
    await expect(app.toast()).toContainText("Undone");
    await page.keyboard.press("z");
    await expect(app.column("Saved").getByRole("heading", { name: "Engineer" })).toBeVisible();
    await page.reload();
    expect(await app.cardTitles("Saved")).toEqual(["Engineer"]);
    expect(await app.cardTitles("Applied")).toEqual([]);
  });

  test("closing asks for the outcome; Escape puts the card back", async ({ page }) => {
    const app = new App(page);
    await app.openBoard();
    await app.addByHand({ title: "Engineer", company: "Calder", stage: "Applied" });
    const rail = page.getByRole("complementary", { name: /^Closed/ });
    await app.card("Engineer").dragTo(rail);
    const question = page.getByRole("dialog", { name: "How did it end?" });
    await expect(question).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(question).toBeHidden();
    expect(await app.cardTitles("Applied")).toEqual(["Engineer"]);

    await app.card("Engineer").dragTo(rail);
    await question.press("1");
    await expect(page.getByRole("radio", { name: /They said no/ })).toBeChecked();
    await question.press("ControlOrMeta+Enter");
    await expect(app.toast()).toContainText("Moved to Closed");
    await rail.getByRole("link").click();
    await expect(app.column("Closed")).toContainText("Rejected, after Applied");
  });

  test("everything that a drag does can be done by keyboard", async ({ page }) => {
    const app = new App(page);
    await app.openBoard();
    for (const title of ["Third", "Second", "First"]) await app.addByHand({ title, company: "Calder" });
    await app.focusCard("First");
    await page.keyboard.press("Alt+ArrowDown");
    await expect.poll(() => app.cardTitles("Saved")).toEqual(["Second", "First", "Third"]);
    await page.keyboard.press(".");
    await expect(app.column("Applied").getByRole("link", { name: "First, Calder" })).toBeFocused();
    await page.keyboard.press("m");
    await page.getByRole("dialog", { name: "Move to" }).press("4");
    await expect(app.column("Interviewing").getByRole("link", { name: "First, Calder" })).toBeFocused();
    await page.keyboard.press(",");
    await expect(app.column("Screening").getByRole("heading", { name: "First" })).toBeVisible();
    await page.keyboard.press("h");
    await expect(page.getByRole("link", { name: "Second, Calder" })).toBeFocused();
    await page.keyboard.press("j");
    await expect(page.getByRole("link", { name: "Third, Calder" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/applications\//);
  });

  test("a filter stands in the address, and Back takes it away", async ({ page }) => {
    const app = new App(page);
    await app.openBoard();
    await app.addByHand({ title: "One", company: "Calder & Finch" });
    await app.addByHand({ title: "Two", company: "Tidewell" });
    await page.getByRole("button", { name: "Company" }).click();
    await page.getByRole("menuitemcheckbox", { name: /Tidewell/ }).click();
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL("/?company=Tidewell");
    await expect.poll(() => app.cardTitles("Saved")).toEqual(["Two"]);
    await page.goBack();
    await expect.poll(() => app.cardTitles("Saved")).toEqual(["Two", "One"]);
  });

  test("under a filter the columns, the counts and the exported file tell of the same roles", async ({ page }) => {
    const app = new App(page);
    await app.openBoard();
    await app.addByHand({ title: "One", company: "Calder & Finch" });
    await app.addByHand({ title: "Two", company: "Tidewell" });
    await app.addByHand({ title: "Three", company: "Tidewell", stage: "Applied" });
    await page.goto("/?company=Tidewell");
    await expect(app.column("Saved")).toHaveAccessibleName("Saved, 1 role");
    await expect(app.column("Applied")).toHaveAccessibleName("Applied, 1 role");
    const exportLink = page.getByRole("link", { name: "Export CSV, 2 roles" });
    const { text } = await download(page, () => exportLink.click());
    expect(text.trim().split("\n")).toHaveLength(1 + 2);
    expect(text).not.toContain("Calder");
  });
});
