import { App } from "./app";
import { expect, test } from "./fixtures";

test.describe("a note", () => {
  test("never holds up a move, however slow its saving is", async ({ page }) => {
    const app = new App(page);
    await app.openBoard();
    await app.addByHand({ title: "Engineer", company: "Calder" });
    await app.openRole("Engineer");
    const asked: string[] = [];
    await page.route("**/*", async (route) => {
      const isNote = new URL(route.request().url()).pathname === "/notes";
      if (route.request().method() !== "POST") return route.continue();
      asked.push(isNote ? "note" : "move");
      await new Promise((later) => setTimeout(later, 2_000));
      if (isNote) asked.push("note answered");
      await route.continue();
    });
    await page.keyboard.press("n");
    await page.getByRole("textbox", { name: "Note" }).fill("Ask about capture.");
    await page.keyboard.press("Escape");
    await expect.poll(() => asked).toEqual(["note"]);
    await page.keyboard.press(".");
    await expect.poll(() => asked).toEqual(["note", "move"]);
    await expect(app.toast()).toContainText("Applied today.", { timeout: 10_000 });
    await expect(page.getByText(/^Saved \d/)).toBeVisible();
    await page.unroute("**/*");
    await page.reload();
    await expect(page.getByText("Ask about capture.").first()).toBeVisible();
    await app.openBoard();
    expect(await app.cardTitles("Applied")).toEqual(["Engineer"]);
  });

  test("is there after a reload within its pause, and another tab hears of it", async ({ page, context }) => {
    const app = new App(page);
    await app.openBoard();
    await app.addByHand({ title: "Engineer", company: "Calder" });
    const other = new App(await context.newPage());
    await other.openBoard();
    await app.openRole("Engineer");
    await page.keyboard.press("n");
    await page.getByRole("textbox", { name: "Note" }).fill("Typed and gone.");
    await page.reload();
    await expect(page.getByText("Typed and gone.").first()).toBeVisible();
    await expect(other.card("Engineer").getByText("1 note")).toBeAttached();
    await page.reload();
    await expect(page.getByText("Typed and gone.").first()).toBeVisible();
    await expect(page.getByText("kept in this tab")).toHaveCount(0);
  });

  test("is refused from anywhere but Rolebook's own pages", async ({ request, rolebook }) => {
    const send = (headers: Record<string, string>) =>
      request.post("/notes", { headers: { "Content-Type": "application/json", ...headers }, data: "{}" });
    expect((await send({ Origin: "http://evil.example" })).status()).toBe(403);
    expect((await send({})).status()).toBe(403);
    expect((await send({ Origin: rolebook.origin(), "Content-Type": "text/plain" })).status()).toBe(403);
    const own = await send({ Origin: rolebook.origin() });
    expect(await own.json()).toMatchObject({ ok: false, reason: "invalid" });
  });
});
