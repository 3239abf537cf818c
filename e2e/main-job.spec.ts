import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { App } from "./app";
import { expect, test } from "./fixtures";
import { download } from "./ui";

const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, "fixtures", name), "utf8");
const posting = fixture("001-apple.txt");
const expected = JSON.parse(fixture("001-apple.json"));

test("a posting is pasted, reviewed, saved, moved, dated, noted, and exported with the same values", async ({
  page,
}) => {
  const app = new App(page);
  await app.openBoard();

  await app.paste(posting);
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue(expected.title);
  await expect(page.getByLabel("Company", { exact: true })).toHaveValue(expected.company);
  await expect(page.getByLabel("Role number")).toHaveValue(expected.requisitionId);
  await expect(page.getByLabel("Pay", { exact: true })).toHaveValue("$147,400");
  await expect(page.getByLabel("Pay, at most")).toHaveValue("$272,100");
  await expect(page.getByLabel("Pay period")).toHaveText("per year");
  for (const empty of ["Location", "Posted", "Deadline", "Link"]) {
    await expect(page.getByLabel(empty, { exact: true })).toHaveValue("");
  }
  await expect(page.getByRole("radio", { checked: true, name: /On-site|Hybrid|Remote/ })).toHaveCount(0);
  const text = page.getByRole("region", { name: "Original text" });
  await expect(text).toContainText("is searching for a skilled");
  await expect(text.locator("mark", { hasText: "200579127-3956" })).toBeVisible();
  await expect(page.getByRole("region", { name: "What Rolebook read" })).toContainText("1 found");
  await app.addFromReview("Saved");

  const card = app.card(expected.title);
  await expect(card).toContainText("Apple");
  await expect(card).toContainText("200579127-3956");
  await expect(card).toContainText("$147,400–$272,100");
  await app.dragTo(expected.title, "Applied");
  await expect(app.toast()).toContainText("Applied today.");

  await app.openRole(expected.title);
  await page.keyboard.press("d");
  const dateForm = page.getByRole("form", { name: "Add a date" });
  await dateForm.getByLabel("Day", { exact: true }).fill("2027-01-15");
  await dateForm.getByLabel("What it is called").fill("Send references");
  await dateForm.getByLabel("Day", { exact: true }).press("Enter");
  await expect(page.getByText("Send references").first()).toBeVisible();
  await page.keyboard.press("n");
  await page.getByRole("textbox", { name: "Note" }).fill("## Why this one\n- [ ] Ask about **capture**");
  await expect(page.getByText(/^Saved \d/)).toBeVisible();

  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: expected.title })).toBeVisible();
  await expect(page.getByText("Send references").first()).toBeVisible();
  await expect(page.getByText("Why this one").first()).toBeVisible();
  await expect(page.getByText("Ask about").first()).toBeVisible();

  await app.openBoard();
  expect(await app.cardTitles("Applied")).toEqual([expected.title]);
  const file = await download(page, () => page.getByRole("link", { name: "Export CSV" }).click());
  expect(file.name).toMatch(/^rolebook-\d{4}-\d\d-\d\d\.csv$/);
  expect(file.text.startsWith("\uFEFF")).toBe(true);
  const rows: Record<string, string>[] = parse(file.text, { columns: true, bom: true });
  expect(rows).toHaveLength(1);
  const row = rows[0] ?? {};
  expect(row).toMatchObject({
    Title: expected.title,
    Company: expected.company,
    "Role number": "200579127-3956",
    "Pay from": "147400",
    "Pay to": "272100",
    "Pay currency": "USD",
    "Pay period": "year",
    Places: "",
    Deadline: "",
    Link: "",
    Stage: "Applied",
    Rolebook: "1;guarded;1/1",
  });
  const today = new Date().toLocaleDateString("en-CA");
  expect(row["Applied on"]).toBe(today);
  expect(JSON.parse(row.Dates ?? "")).toMatchObject([{ day: "2027-01-15", label: "Send references" }]);
  expect(JSON.parse(row.Notes ?? "")[0].text).toBe("## Why this one\n- [ ] Ask about **capture**");
  expect(JSON.parse(row.Qualifications ?? "")).toHaveLength(7);
  expect(row.Posting).toContain("between $147,400 and $272,100");
});
