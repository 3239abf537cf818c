import { App } from "./app";
import { expect, test } from "./fixtures";
import { dispatchPaste, typeKey } from "./ui";

test.describe("a locked-down computer", () => {
  test.use({ permissions: [] });

  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException("denied", "SecurityError");
      };
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
        Object.defineProperty(window, name, { get: refuse });
      }
      for (const name of ["Notification", "BroadcastChannel", "Worker", "SharedWorker"]) {
        Object.defineProperty(window, name, { value: undefined });
      }
      for (const name of ["clipboard", "locks", "permissions", "storage", "serviceWorker"]) {
        Object.defineProperty(navigator, name, { value: undefined });
      }
      Object.defineProperty(crypto, "randomUUID", { value: undefined });
    });
  });

  test("needs no permission, storage, clipboard or notification for the main job", async ({ page }) => {
    const app = new App(page);
    await app.openBoard();
    await dispatchPaste(page, "Platform Engineer\nCompany: Calder & Finch\nReference: CF-614\nSalary: £60,000 a year");
    await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Platform Engineer");
    await page.getByLabel("Title", { exact: true }).fill("Platform Engineer, Rail");
    await app.addFromReview("Saved");
    await app.openRole("Platform Engineer, Rail");
    await page.keyboard.press("n");
    await page.getByRole("textbox", { name: "Note" }).fill("Written without storage.");
    await expect(page.getByText(/^Saved \d/)).toBeVisible();
    await page.keyboard.press("Escape");
    await page.reload();
    await expect(page.getByText("Written without storage.").first()).toBeVisible();
  });
});

test("keys go by the character, so that a German keyboard types the same commands", async ({ page }) => {
  const app = new App(page);
  await app.openBoard();
  await app.addByHand({ title: "Ingenieurin", company: "Nordlicht" });
  await app.focusCard("Ingenieurin");
  await typeKey(page, { key: ".", code: "Period" });
  await expect(app.column("Applied").getByRole("heading", { name: "Ingenieurin" })).toBeVisible();
  // On this keyboard Y stands where others have Z: the place must not decide.
  await typeKey(page, { key: "y", code: "KeyZ" });
  await expect(app.toast()).toContainText("Applied today.");
  await typeKey(page, { key: "z", code: "KeyY" });
  await expect(app.column("Saved").getByRole("heading", { name: "Ingenieurin" })).toBeVisible();
  await typeKey(page, { key: "?", code: "Minus", shiftKey: true });
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  // AltGr with Q types @, and is neither Ctrl nor Alt with a letter.
  await typeKey(page, { key: "@", code: "KeyQ", ctrlKey: true, altKey: true });
  await typeKey(page, { key: "A", code: "KeyA", shiftKey: true });
  await expect(page.getByRole("dialog", { name: "Add a role by hand" })).toBeVisible();
});
