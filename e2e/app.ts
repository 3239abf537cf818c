import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures";
import { drag, pasteFromClipboard, takenOver } from "./ui";

/** What a person does with Rolebook, in their words. */
export class App {
  constructor(readonly page: Page) {}

  async openBoard(): Promise<void> {
    await this.page.goto("/");
    await takenOver(this.page);
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await takenOver(this.page);
  }

  column(stage: string): Locator {
    return this.page.getByRole("region", { name: new RegExp(`^${stage}, \\d`) });
  }

  card(title: string): Locator {
    return this.page.getByRole("article").filter({ hasText: title });
  }

  async cardTitles(stage: string): Promise<string[]> {
    return this.column(stage).getByRole("heading", { level: 3 }).allTextContents();
  }

  /** Pastes a posting anywhere on the board, and waits for its review. */
  async paste(text: string, html?: string): Promise<void> {
    await pasteFromClipboard(this.page, text, html);
    await expect(this.page.getByRole("heading", { name: "What Rolebook read" })).toBeVisible();
  }

  async addFromReview(stage = "Saved"): Promise<void> {
    await this.page.getByRole("button", { name: new RegExp(`^Add to ${stage}`) }).click();
    await expect(this.toast()).toContainText(`Added to ${stage}`);
  }

  /** Adds a role by hand with these fields, and waits until it is on the board. */
  async addByHand({
    title,
    company,
    stage = "Saved",
  }: {
    title: string;
    company: string;
    stage?: string;
  }): Promise<void> {
    await this.page.keyboard.press("a");
    const dialog = this.page.getByRole("dialog", { name: "Add a role by hand" });
    await dialog.getByLabel("Title").fill(title);
    await dialog.getByLabel("Company", { exact: true }).fill(company);
    if (stage !== "Saved") await dialog.getByText(stage, { exact: true }).click();
    await dialog.getByLabel("Title").press("ControlOrMeta+Enter");
    await expect(dialog).toBeHidden();
    await expect(this.column(stage).getByRole("heading", { name: title })).toBeVisible();
  }

  /** The scrolling part of a column. */
  cards(stage: string): Locator {
    return this.column(stage).locator("[data-cards]");
  }

  /** All titles of a column, which is scrolled to its end for that and back. */
  async allTitles(stage: string): Promise<string[]> {
    const label = await this.column(stage).getAttribute("aria-label");
    const total = Number(/\d+/.exec(label ?? "")?.[0]);
    await expect
      .poll(async () => {
        await this.cards(stage).evaluate((element) => element.scrollTo(0, element.scrollHeight));
        return (await this.cardTitles(stage)).length;
      })
      .toBe(total);
    await this.cards(stage).evaluate((element) => element.scrollTo(0, 0));
    return this.cardTitles(stage);
  }

  async dragTo(title: string, stage: string, y = 60): Promise<void> {
    await drag(this.page, this.card(title), this.column(stage), { y });
  }

  async focusCard(title: string): Promise<void> {
    await this.card(title).getByRole("link").focus();
  }

  async openRole(title: string): Promise<void> {
    await this.card(title).getByRole("link").click();
    await expect(this.page).toHaveURL(/\/applications\//);
    await expect(this.page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  }

  toast(): Locator {
    return this.page.getByRole("status", { name: "Messages" });
  }
}
