import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";

/** The mechanics that the user's words in app.ts are made of. */

/** Puts text, and HTML if there is some, on the clipboard and pastes it with the keyboard, as a person does. */
export async function pasteFromClipboard(page: Page, text: string, html?: string): Promise<void> {
  await page.evaluate(
    async ([plain, markup]) => {
      const parts: Record<string, Blob> = { "text/plain": new Blob([plain ?? ""], { type: "text/plain" }) };
      if (markup) parts["text/html"] = new Blob([markup], { type: "text/html" });
      await navigator.clipboard.write([new ClipboardItem(parts)]);
    },
    [text, html] as const,
  );
  await page.keyboard.press("ControlOrMeta+v");
}

/** A paste event of the test's own, for browsers that allow no clipboard. */
export async function dispatchPaste(page: Page, text: string, html?: string): Promise<void> {
  await page.evaluate(
    ([plain, markup]) => {
      const data = new DataTransfer();
      data.setData("text/plain", plain ?? "");
      if (markup) data.setData("text/html", markup);
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    },
    [text, html] as const,
  );
}

/** Drags with the mouse in real steps, so that the browser starts a drag and the page follows it. */
export async function drag(page: Page, from: Locator, to: Locator, at: { x?: number; y?: number } = {}): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const start = await from.boundingBox();
  const end = await to.boundingBox();
  if (!start || !end) throw new Error("Nothing to drag, or nowhere to drag it to");
  const grip = { x: start.x + start.width / 2, y: start.y + Math.min(30, start.height / 2) };
  const drop = { x: end.x + (at.x ?? end.width / 2), y: end.y + (at.y ?? end.height / 2) };
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(grip.x + 12, grip.y + 6, { steps: 4 });
  await page.mouse.move(drop.x, drop.y, { steps: 10 });
  // A last small move, since a column is told where the pointer is only while it moves.
  await page.mouse.move(drop.x + 1, drop.y + 1, { steps: 2 });
  await page.mouse.up();
}

/** The text of a file the page offers for download. */
export async function download(page: Page, start: () => Promise<unknown>): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent("download"), start()]);
  const stream = await file.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  expect(await file.failure()).toBeNull();
  return { name: file.suggestedFilename(), text: Buffer.concat(parts).toString("utf8") };
}

type Key = { key: string; code: string; shiftKey?: boolean; ctrlKey?: boolean; altKey?: boolean };

/** A key as another keyboard would send it: the character and the place of the key need not agree. */
export async function typeKey(page: Page, key: Key): Promise<void> {
  await page.evaluate((init) => {
    const target = document.activeElement ?? document.body;
    for (const type of ["keydown", "keyup"]) {
      target.dispatchEvent(new KeyboardEvent(type, { ...init, bubbles: true, cancelable: true }));
    }
  }, key);
}

/** Waits until React has taken over what the server drew: a key pressed before would be lost, and no person is that quick. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector("main");
    return main !== null && Object.keys(main).some((key) => key.startsWith("__react"));
  });
}
