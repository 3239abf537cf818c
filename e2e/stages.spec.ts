import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { App } from "./app";
import { expect, test } from "./fixtures";
import { drag, takenOver } from "./ui";

/** The stages in the settings, in a person's words. */
class StageSettings {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto("/settings");
    await takenOver(this.page);
  }

  row(stage: string) {
    const name = this.page.getByRole("textbox", { name: `Name of ${stage}`, exact: true });
    return this.page.getByRole("list", { name: "Stages in order" }).getByRole("listitem").filter({ has: name });
  }

  async choose(stage: string, item: string): Promise<void> {
    await this.row(stage).getByRole("button", { name: "More for" }).click();
    await this.page.getByRole("menuitem", { name: item }).click();
  }

  async expectOrder(...names: string[]): Promise<void> {
    const shown = this.page.getByRole("list", { name: "Stages in order" }).getByRole("textbox", { name: /^Name of/ });
    await expect
      .poll(() => shown.evaluateAll((each) => each.map((input) => (input as HTMLInputElement).value)))
      .toEqual(names);
  }
}

test("a stage added by keyboard is a column, has its digit after M, and keeps the focus while it changes place", async ({
  page,
}) => {
  const [app, settings] = [new App(page), new StageSettings(page)];
  await app.openBoard();
  await app.addByHand({ title: "Engineer", company: "Calder" });
  await settings.open();
  await page.getByRole("button", { name: "Add stage" }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Add a stage" });
  await dialog.getByLabel("Name").fill("offer");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("alert")).toContainText("Another stage has that name.");
  await dialog.getByLabel("Name").fill("Take-home");
  await page.keyboard.press("Enter");
  await expect(app.toast()).toContainText("Added Take-home.");
  await settings.expectOrder("Saved", "Applied", "Screening", "Interviewing", "Take-home", "Offer", "Closed");

  const name = page.getByRole("textbox", { name: "Name of Take-home" });
  await name.focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(page.getByText("Take-home, 4 of 7")).toBeAttached();
  await settings.expectOrder("Saved", "Applied", "Screening", "Take-home", "Interviewing", "Offer", "Closed");
  await expect(name).toBeFocused();
  await page.keyboard.press("Alt+ArrowUp");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(app.toast()).toContainText("The first stage in progress tells when you applied");
  await expect(name).toBeFocused();
  await page.reload();
  await settings.expectOrder("Saved", "Applied", "Take-home", "Screening", "Interviewing", "Offer", "Closed");

  await app.openBoard();
  await expect(app.column("Take-home")).toBeVisible();
  await app.focusCard("Engineer");
  await page.keyboard.press("m");
  await page.getByRole("dialog", { name: "Move to" }).press("3");
  await expect(app.column("Take-home").getByRole("heading", { name: "Engineer" })).toBeVisible();
  await app.openRole("Engineer");
  await expect(page.getByRole("list", { name: "Stage" })).toContainText("Take-home");
});

test("merging says how many roles go where, takes them along, and Undo brings them back", async ({ page }) => {
  const [app, settings] = [new App(page), new StageSettings(page)];
  await app.openBoard();
  await app.addByHand({ title: "Engineer", company: "Calder", stage: "Screening" });
  await app.addByHand({ title: "Analyst", company: "Fennwick", stage: "Screening" });
  await settings.open();
  await settings.choose("Screening", "Hide");
  await expect(app.toast()).toContainText("There are roles in that stage");
  await app.toast().getByRole("button", { name: "Merge into…" }).click();
  const dialog = page.getByRole("dialog", { name: "Merge Screening into…" });
  await dialog.getByText("Interviewing", { exact: true }).click();
  await expect(dialog).toContainText("2 roles move to the end of Interviewing, in their order.");
  await dialog.getByRole("button", { name: "Merge into Interviewing" }).click();
  await expect(app.toast()).toContainText("Screening merged into Interviewing.");
  await settings.expectOrder("Saved", "Applied", "Interviewing", "Offer", "Closed");

  await page.getByRole("link", { name: "Board", exact: true }).click();
  await expect(app.column("Interviewing").getByRole("article")).toHaveCount(2);
  await expect(app.column("Screening")).toHaveCount(0);
  await app.openRole("Engineer");
  await expect(page.getByText("Screening was merged into Interviewing")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL("/");
  await page.keyboard.press("z");
  await expect(app.column("Screening").getByRole("article")).toHaveCount(2);
  await expect.poll(() => app.cardTitles("Screening")).toEqual(["Analyst", "Engineer"]);
});

test("by mouse: a stage is dragged, renamed, counted otherwise, hidden and shown again", async ({ page }) => {
  const [app, settings] = [new App(page), new StageSettings(page)];
  await settings.open();
  await drag(page, settings.row("Screening").getByRole("button", { name: /^Reorder/ }), settings.row("Interviewing"), {
    y: 32,
  });
  await settings.expectOrder("Saved", "Applied", "Interviewing", "Screening", "Offer", "Closed");

  await settings.row("Screening").getByRole("textbox", { name: "Name of" }).fill("Phone screen");
  await settings.row("Offer").getByRole("textbox", { name: "Name of" }).click();
  await expect(app.toast()).toContainText("Screening is now Phone screen.");
  const days = page.getByRole("textbox", { name: "Days without a reply in Phone screen" });
  await days.fill("soon");
  await days.press("Enter");
  await expect(settings.row("Phone screen").getByRole("alert")).toContainText("Type a number of days");
  await days.fill("");
  await days.press("Enter");
  await expect(app.toast()).toContainText("No reply in Phone screen: is not counted.");

  await settings.choose("Phone screen", "Hide");
  await expect(app.toast()).toContainText("Phone screen is hidden.");
  await settings.expectOrder("Saved", "Applied", "Interviewing", "Offer", "Closed");
  await page.getByRole("button", { name: "Show Phone screen again" }).click();
  await settings.expectOrder("Saved", "Applied", "Interviewing", "Phone screen", "Offer", "Closed");
  await app.toast().getByRole("button", { name: "Undo" }).click();
  await settings.expectOrder("Saved", "Applied", "Interviewing", "Offer", "Closed");
});

test("another tab shows a change by itself; one that hears nothing overwrites nothing", async ({ page, context }) => {
  const [first, deaf] = [new StageSettings(page), new StageSettings(await context.newPage())];
  const board = new App(await context.newPage());
  await board.openBoard();
  await board.addByHand({ title: "Engineer", company: "Calder" });
  await deaf.page.addInitScript(() => {
    Object.defineProperty(window, "BroadcastChannel", { value: undefined });
  });
  await deaf.page.route("**/changes?*", (route) => route.abort());
  await deaf.open();
  await first.open();
  const rename = async (settings: StageSettings, name: string) => {
    const input = settings.page.getByRole("textbox", { name: "Name of Screening" });
    await input.fill(name);
    await input.press("Enter");
  };
  await rename(first, "Phone screen");
  await expect(board.column("Phone screen")).toBeVisible();
  await rename(deaf, "Recruiter");
  await expect(deaf.page.getByText("This was changed in another tab")).toBeVisible();
  await deaf.expectOrder("Saved", "Applied", "Phone screen", "Interviewing", "Offer", "Closed");
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("axe finds nothing serious where stages are set", async ({ page }) => {
      const settings = new StageSettings(page);
      const check = async () => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
      };
      await settings.open();
      await settings.choose("Offer", "Hide");
      await expect(page.getByRole("list", { name: "Hidden stages" })).toBeVisible();
      await check();
      await settings.choose("Screening", "Merge into…");
      await expect(page.getByRole("dialog")).toBeVisible();
      await check();
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Add stage" }).click();
      await expect(page.getByRole("dialog", { name: "Add a stage" })).toBeVisible();
      await check();
    });
  });
}
