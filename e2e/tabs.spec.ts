import { App } from "./app";
import { expect, test } from "./fixtures";

test.describe("two tabs", () => {
  test("another tab of the browser shows a change by itself", async ({ page, context }) => {
    const first = new App(page);
    await first.openBoard();
    await first.addByHand({ title: "Engineer", company: "Calder" });
    const second = new App(await context.newPage());
    await second.openBoard();
    await first.focusCard("Engineer");
    await page.keyboard.press(".");
    await expect(second.column("Applied").getByRole("heading", { name: "Engineer" })).toBeVisible();
  });

  test("another browser shows it when it comes to the front", async ({ page, browser, rolebook }) => {
    const first = new App(page);
    await first.openBoard();
    await first.addByHand({ title: "Engineer", company: "Calder" });
    const other = await browser.newContext({ baseURL: rolebook.origin() });
    const second = new App(await other.newPage());
    await second.openBoard();
    await first.focusCard("Engineer");
    await page.keyboard.press(".");
    await expect(first.toast()).toContainText("Applied today.");
    await second.page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await expect(second.column("Applied").getByRole("heading", { name: "Engineer" })).toBeVisible();
    await other.close();
  });

  test("a stale tab never undoes another tab's move: its own is refused, and its card shows where it is", async ({
    page,
    context,
  }) => {
    const first = new App(page);
    await first.openBoard();
    await first.addByHand({ title: "Engineer", company: "Calder" });
    const second = new App(await context.newPage());
    // This tab hears nothing of the others.
    await second.page.addInitScript(() => {
      Object.defineProperty(window, "BroadcastChannel", { value: undefined });
    });
    await second.page.route("**/changes?*", (route) => route.abort());
    await second.openBoard();
    await first.focusCard("Engineer");
    await page.keyboard.press("m");
    await page.getByRole("dialog", { name: "Move to" }).press("4");
    await expect(first.toast()).toContainText("Moved to Interviewing");

    await second.dragTo("Engineer", "Screening");
    const card = second.card("Engineer");
    await expect(card).toContainText("changed in another tab");
    await expect(second.column("Interviewing").getByRole("heading", { name: "Engineer" })).toBeVisible();
    await page.reload();
    expect(await first.cardTitles("Interviewing")).toEqual(["Engineer"]);
  });
});

test.describe("a slow or failing server", () => {
  test("ten moves in two seconds all hold at two seconds of latency", async ({ page }) => {
    const app = new App(page);
    await app.openBoard();
    for (let n = 5; n >= 1; n--) await app.addByHand({ title: `Role ${n}`, company: "Calder" });
    await page.route("**/*", async (route) => {
      if (route.request().method() !== "POST") return route.continue();
      await new Promise((later) => setTimeout(later, 2_000));
      await route.continue();
    });
    for (let n = 1; n <= 5; n++) {
      await app.focusCard(`Role ${n}`);
      await page.keyboard.press(".");
      await page.keyboard.press(".");
    }
    for (let n = 1; n <= 5; n++) {
      await expect(app.column("Screening").getByRole("heading", { name: `Role ${n}` })).toBeVisible();
    }
    await expect(app.toast()).toContainText("Moved to Screening", { timeout: 15_000 });
    await expect
      .poll(async () => (await page.request.get("/changes?since=5")).json(), { timeout: 15_000 })
      .toMatchObject({
        seq: 15,
      });
    await page.unroute("**/*");
    await page.reload();
    expect((await app.cardTitles("Screening")).sort()).toEqual(["Role 1", "Role 2", "Role 3", "Role 4", "Role 5"]);
  });

  test.describe("that answers 500", () => {
    test.use({ expectedErrors: [/500|ERR_FAILED/] });

    test("puts the card back and says so on it", async ({ page }) => {
      const app = new App(page);
      await app.openBoard();
      await app.addByHand({ title: "Engineer", company: "Calder" });
      await page.route("**/*", (route) =>
        route.request().method() === "POST" ? route.fulfill({ status: 500, body: "" }) : route.continue(),
      );
      await app.dragTo("Engineer", "Applied");
      await expect(app.column("Saved").getByRole("article")).toContainText(
        "The card is back in Saved. Rolebook is not answering",
      );
      expect(await app.cardTitles("Applied")).toEqual([]);
    });
  });
});
