import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { App } from "./app";
import { expect, test } from "./fixtures";
import { dispatchPaste, download } from "./ui";

const POSTING = `Machine Learning Engineer, Face & Body

Company: Northlight Devices
Location: Cupertino, California, United States
Posted: 30 October 2026
Role number: 200579127-3956

Description
You will own models from the first data-collection plan to the release build.

Minimum qualifications
- Two or more years training vision networks
- Strong Python; able to read and change C++

Pay and benefits
Base pay is between $147,400 and $272,100 per year.

How to apply
Send a résumé. The team meets on Friday 4 December.`;

/** Draws the mouse over these words of the posting, as a person selects them. */
async function select(page: Page, words: string): Promise<void> {
  const text = page.getByRole("textbox", { name: /^Text of the posting/ });
  const place = await text.evaluate((pane, wanted) => {
    const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, right, top, height } = range.getBoundingClientRect();
      return { left: left + 1, right: right - 1, y: top + height / 2 };
    }
    throw new Error(`The posting does not say: ${wanted}`);
  }, words);
  await page.mouse.move(place.left, place.y);
  await page.mouse.down();
  await page.mouse.move(place.right, place.y, { steps: 5 });
  await page.mouse.up();
}

async function reviewOf(page: Page, text = POSTING): Promise<App> {
  const app = new App(page);
  await app.openBoard();
  await app.paste(text);
  return app;
}

const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });

/** Waits until what was typed is saved. */
async function draftSaved(page: Page): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: "Esc keeps the draft" })).toHaveAttribute(
    "aria-busy",
    "false",
  );
}

test.describe("the review", () => {
  test("a paste becomes a role with its fields, its text and its date, and Undo takes it back", async ({ page }) => {
    const app = await reviewOf(page);
    await expect(field(page, "Title")).toHaveValue("Machine Learning Engineer, Face & Body");
    await expect(page.getByRole("textbox", { name: /^role number$/i })).toHaveValue("200579127-3956");
    await field(page, "Deadline").fill("in 2 weeks");
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(app.toast()).toContainText("Added to Saved.");
    const card = app.card("Machine Learning Engineer, Face & Body");
    await expect(card).toContainText("Northlight Devices");
    await expect(card).toContainText("in 14 days");
    await page.keyboard.press("z");
    await expect(app.toast()).toContainText("Undone");
    await expect(card).toBeHidden();
  });

  test("selected text fills a field by its digit, with the mouse and with keys alone", async ({ page }) => {
    await reviewOf(page);
    await select(page, "Friday 4 December");
    await expect(page.getByText("Use selection as", { exact: true })).toBeVisible();
    await page.keyboard.press("9");
    await expect(field(page, "Deadline")).toHaveValue(/^Fri 4 Dec \d{4}$/);

    await page.keyboard.press("Alt+1");
    await expect(field(page, "Title")).toBeFocused();
    await page.keyboard.press("F6");
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.press("ControlOrMeta+Shift+ArrowRight");
    await page.keyboard.press("2");
    await expect(field(page, "Company")).toHaveValue("Machine");
  });

  test("a typed day is read back, and what is no day is said and never added", async ({ page }) => {
    const app = await reviewOf(page);
    await field(page, "Posted").fill("2026-10-05");
    await expect(page.getByText("Mon 5 Oct 2026")).toBeVisible();
    await field(page, "Deadline").fill("soonish");
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(app.toast()).toContainText("Nothing was added yet.");
    await expect(field(page, "Deadline")).toBeFocused();
    await expect(field(page, "Deadline")).toHaveAccessibleDescription(/Type a day/);
    await field(page, "Deadline").fill("");
    await app.addFromReview();
  });

  test("a reload and Escape keep what was typed; Discard can be taken back", async ({ page }) => {
    const app = await reviewOf(page);
    const address = page.url();
    await field(page, "Company").fill("Northlight Optics");
    await page.getByText("Interviewing", { exact: true }).click();
    await draftSaved(page);
    await page.reload();
    await expect(field(page, "Company")).toHaveValue("Northlight Optics");
    await expect(page.getByRole("button", { name: /^Add to Interviewing/ })).toBeVisible();

    await field(page, "Company").fill("Northlight Lenses");
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL(/\/$/);
    await page.goto(address);
    await expect(field(page, "Company")).toHaveValue("Northlight Lenses");

    await page.getByRole("button", { name: "Discard" }).click();
    await expect(app.toast()).toContainText("Posting discarded.");
    await page.goto(address);
    await page.getByRole("button", { name: "Bring it back" }).click();
    await expect(field(page, "Company")).toHaveValue("Northlight Lenses");
  });

  test("another tab's typing is never overwritten", async ({ page, context }) => {
    await reviewOf(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await field(other, "Title").fill("Typed in the second tab");
    await draftSaved(other);
    await field(page, "Title").fill("Typed in the first tab");
    await expect(page.getByText(/changed in another tab/)).toBeVisible();
    await page.getByRole("button", { name: "Show the other version" }).click();
    await expect(field(page, "Title")).toHaveValue("Typed in the second tab");
    await page.getByRole("button", { name: "Use what this tab holds" }).click();
    await expect(field(page, "Title")).toHaveValue("Typed in the first tab");
  });

  test("tags and scripts in a paste are shown as text, and an endless word wraps", async ({ page }) => {
    const hostile = `<script>document.title = "run"</script>\n<img src=x onerror="document.title='run'">\n${"w".repeat(300)}`;
    await reviewOf(page, hostile);
    await expect(page.getByText('<script>document.title = "run"</script>')).toBeVisible();
    await expect(page).toHaveTitle(/Review a posting/);
    const text = page.getByRole("textbox", { name: /^Text of the posting/ });
    expect(await text.evaluate((pane) => pane.scrollWidth <= pane.clientWidth)).toBe(true);
  });
});

/** The posting with 80,000 characters of description: too long to be read on the main thread, here and on the server. */
const LONG = POSTING.replace("Description\n", `Description\n${"You will bake bread for the town. ".repeat(2_400)}\n`);

test.describe("reading in the browser", () => {
  test("a long posting is read in a worker", async ({ page }) => {
    await page.addInitScript(() => {
      const asked: number[] = [];
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (this: Worker, message: { paste: { text: string } }) {
        asked.push(message.paste.text.length);
        return postMessage.call(this, message);
      };
      Object.assign(window, { asked });
    });
    const app = await reviewOf(page, LONG);
    await expect(field(page, "Title")).toHaveValue("Machine Learning Engineer, Face & Body");
    expect(await page.evaluate(() => (window as unknown as { asked: number[] }).asked)).toContain(LONG.length);
    await page.reload();
    await expect(field(page, "Company")).toHaveValue("Northlight Devices");
    await app.addFromReview();
    await app.openRole("Machine Learning Engineer, Face & Body");
    await expect(page.getByText("Strong Python; able to read and change C++")).toBeVisible();
  });

  test("without a worker, and with one that fails, the main thread reads", async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, "Worker", { value: undefined, configurable: true }));
    await reviewOf(page, LONG);
    await expect(field(page, "Title")).toHaveValue("Machine Learning Engineer, Face & Body");
    await page.addInitScript(() => {
      class Failing extends EventTarget {
        onerror = () => undefined;
        terminate() {}
        postMessage() {
          setTimeout(() => this.onerror());
        }
      }
      Object.defineProperty(window, "Worker", { value: Failing });
    });
    await page.reload();
    await expect(field(page, "Company")).toHaveValue("Northlight Devices");
  });
});

test.describe("what else a paste holds", () => {
  test("other facts are offered, and those that are ticked stay with the role", async ({ page }) => {
    const app = await reviewOf(page, POSTING.replace("Posted:", "Grade: E5\nTeam: Vision\nPosted:"));
    const facts = page.getByRole("region", { name: "Other facts" });
    await expect(facts.getByRole("checkbox", { name: /^Grade/ })).toBeChecked();
    await expect(facts.getByRole("checkbox", { name: /^Team/ })).not.toBeChecked();
    await facts.getByRole("checkbox", { name: /^Team/ }).check();
    await draftSaved(page);
    await page.reload();
    await expect(facts.getByRole("checkbox", { name: /^Team/ })).toBeChecked();
    await facts.getByRole("checkbox", { name: /^Grade/ }).uncheck();
    await app.addFromReview();
    const file = await download(page, () => page.getByRole("link", { name: "Export CSV" }).click());
    const [role] = parse<{ Facts: string }>(file.text, { columns: true, bom: true });
    expect(JSON.parse(role?.Facts ?? "")).toEqual([{ label: "Team", value: "Vision" }]);
  });

  test("where a page and its data disagree, both are shown, and a click takes the other", async ({ page }) => {
    const data = {
      "@type": "JobPosting",
      title: "Baker",
      hiringOrganization: { name: "Crumb" },
      validThrough: "2030-12-04",
    };
    const html = `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body>
      <h1>Baker</h1><p>Closing date: 18 December 2030</p><h2>Responsibilities</h2><ul><li>Bake bread</li></ul></body></html>`;
    await reviewOf(page, html);
    await expect(field(page, "Deadline")).toHaveValue("Wed 18 Dec 2030");
    const other = page.getByRole("list", { name: "Also stated" });
    await other.getByRole("button", { name: "also stated: Wed 4 Dec 2030" }).click();
    await expect(field(page, "Deadline")).toHaveValue("Wed 4 Dec 2030");
    await expect(other).toHaveText("also stated: Wed 18 Dec 2030");
  });

  test("an agency and a contract have their place once they are asked for", async ({ page }) => {
    const app = await reviewOf(page);
    await page.getByRole("button", { name: "via an agency" }).click();
    await page.keyboard.type("Brightwater");
    await page.getByRole("button", { name: "Contract", exact: true }).click();
    await page.getByRole("combobox", { name: "Contract" }).click();
    await page.getByRole("option", { name: "Fixed term" }).click();
    await app.addFromReview();
    await app.openRole("Machine Learning Engineer, Face & Body");
    await expect(page.getByText("Brightwater").first()).toBeVisible();
    await expect(page.getByText("Fixed term").first()).toBeVisible();
  });

  test("a second posting becomes a draft of its own", async ({ page }) => {
    const second = POSTING.replaceAll("Northlight Devices", "Calder & Finch").replace(/^.*/, "Platform Engineer, Rail");
    await reviewOf(page, `${POSTING}\n\n--------------------\n\n${second}`);
    await expect(field(page, "Company")).toHaveValue("Northlight Devices");
    await page.getByRole("button", { name: "Make it a draft of its own" }).click();
    await page.getByRole("link", { name: "Review it" }).click();
    await expect(field(page, "Company")).toHaveValue("Calder & Finch");
    await page.goto("/");
    await expect(page.getByText("2 unfinished")).toBeVisible();
  });

  test("the browser's Back shows the board with the draft", async ({ page }) => {
    await reviewOf(page);
    await page.goBack();
    await expect(page.getByText("1 unfinished posting")).toBeVisible();
  });

  test("a text that is too long is kept as a file", async ({ page, rolebook }) => {
    const app = new App(page);
    await app.openBoard();
    await dispatchPaste(page, "All the jobs there are. ".repeat(90_000));
    await expect(app.toast()).toContainText("All of it is kept in");
    const folder = path.join(rolebook.data, "pastes");
    const [file] = readdirSync(folder);
    const { size, mode } = statSync(path.join(folder, file ?? ""));
    expect(size).toBe(24 * 90_000);
    expect(mode & 0o077).toBe(0);
  });
});

test.describe("while Rolebook is away", () => {
  // A script asked for while the server ends is answered with a sentence, which is no script.
  test.use({
    expectedErrors: [/ERR_CONNECTION_REFUSED|Failed to fetch|Failed to load resource|Refused to execute script/],
  });

  test("a paste and what is typed stay in the tab, and are saved when it is back", async ({ page, rolebook }) => {
    await new App(page).openBoard();
    await rolebook.stop();
    await dispatchPaste(page, POSTING);
    await expect(page.getByText(/kept in this tab/)).toBeVisible();
    await rolebook.start();
    await page.getByRole("button", { name: /Try again|Review it/ }).click();
    await expect(field(page, "Company")).toHaveValue("Northlight Devices");

    await rolebook.stop();
    await field(page, "Company").fill("Northlight Optics");
    await expect(page.getByText("Not saved, kept in this tab")).toBeVisible();
    await rolebook.start();
    await expect(page.getByText("Not saved, kept in this tab")).toBeHidden({ timeout: 10_000 });
    await page.reload();
    await expect(field(page, "Company")).toHaveValue("Northlight Optics");
  });
});
