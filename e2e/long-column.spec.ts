import { createClient } from "@libsql/client";
import { App } from "./app";
import { expect, test } from "./fixtures";
import { drag } from "./ui";

/** A column of this many roles, written straight into the file: by hand it would take the test minutes. */
async function fillSaved(data: string, count: number): Promise<void> {
  const db = createClient({ url: `file:${data}/rolebook.db` });
  const rows = Array.from({ length: count }, (_, n) => ({
    sql: `INSERT INTO Application (id, huntId, title, company, locations, facts, stageId, rank, furthestStageId, enteredOn, createdAt, updatedAt)
          VALUES (?, 'first', ?, 'Calder', '[]', '[]', 'saved', ?, 'saved', '2026-11-02', '2026-11-02T08:00:00.000+00:00', '2026-11-02T08:00:00.000+00:00')`,
    args: [
      `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`,
      `Role ${n + 1}`,
      `a${String(n).padStart(3, "0")}V`,
    ],
  }));
  await db.batch(rows, "write");
  db.close();
}

test("a column of a hundred roles opens with its first, and shows the rest as it is scrolled", async ({
  page,
  rolebook,
}) => {
  await fillSaved(rolebook.data, 100);
  const app = new App(page);
  await app.openBoard();
  await expect(app.column("Saved").getByRole("article")).toHaveCount(16);
  const list = app.column("Saved").getByRole("list");
  for (let n = 0; n < 4; n++) await list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(app.card("Role 100")).toBeVisible();
});

test("a card dropped in the middle of a long, scrolled column is there after a reload", async ({ page, rolebook }) => {
  await fillSaved(rolebook.data, 60);
  const app = new App(page);
  await app.openBoard();
  await app.addByHand({ title: "Travels", company: "Tidewell", stage: "Applied" });
  const list = app.column("Saved").getByRole("list");
  await app.card("Role 30").scrollIntoViewIfNeeded();
  const target = await app.card("Role 30").boundingBox();
  const box = await list.boundingBox();
  if (!target || !box) throw new Error("The column is not shown");
  await drag(page, app.card("Travels"), list, { y: target.y - box.y + 4 });
  await expect(app.toast()).toContainText("Moved to Saved");
  const titles = await app.cardTitles("Saved");
  const place = titles.indexOf("Travels");
  expect(titles[place + 1]).toBe("Role 30");
  await page.reload();
  await app.card("Role 31").scrollIntoViewIfNeeded();
  expect((await app.cardTitles("Saved")).indexOf("Travels")).toBe(place);
});
