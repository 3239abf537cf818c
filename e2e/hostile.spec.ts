import { App } from "./app";
import { expect, test } from "./fixtures";
import { dispatchPaste } from "./ui";

test.describe("bad input gets a plain message, and nothing is lost", () => {
  test("an empty paste, a file and three million characters are refused with their reason", async ({ page }) => {
    const app = new App(page);
    await app.openBoard();
    await dispatchPaste(page, "  \n\t ");
    await expect(page.getByText("There was no text in that paste.")).toBeVisible();
    await app.reload();
    await dispatchPaste(page, `PK${"\0\u0003\u0004".repeat(500)}`);
    await expect(page.getByText("That is a file and not text.")).toBeVisible();
    await app.reload();
    await dispatchPaste(page, "word ".repeat(600_000));
    await expect(page.getByText("That is more than 2 million characters")).toBeVisible();
    await expect(page).toHaveURL("/");
  });

  test("NUL, a lone surrogate, right-to-left text and emoji are text like any other", async ({ page }) => {
    const app = new App(page);
    await app.openBoard();
    await dispatchPaste(page, "Engineer\nCompany: Nul\0and \uD800 alone\n\nשלום 👩‍💻 مرحبا\n\nRequirements\n- 日本語");
    await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Engineer");
    await app.addFromReview("Saved");
    await app.openRole("Engineer");
    await expect(page.getByText("日本語").first()).toBeVisible();
  });

  test("a title of 300 characters without a space stays inside its card and its page", async ({ page }) => {
    const app = new App(page);
    await app.openBoard();
    const title = "x".repeat(300);
    await app.addByHand({ title, company: "Calder" });
    const card = await app.card(title).boundingBox();
    const column = await app.column("Saved").boundingBox();
    expect((card?.x ?? 0) + (card?.width ?? 0)).toBeLessThanOrEqual((column?.x ?? 0) + (column?.width ?? 0));
    await app.openRole(title);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });

  test("a file of the wrong kind or size is refused by the size of its request, not by a crash", async ({
    request,
  }) => {
    const answer = await request.post("/", {
      headers: { "next-action": "0".repeat(42), "content-type": "text/plain" },
      data: "[]",
      failOnStatusCode: false,
    });
    expect(answer.status()).toBeLessThan(500);
  });
});
