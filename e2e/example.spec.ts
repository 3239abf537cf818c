import { App } from "./app";
import { expect, test } from "./fixtures";

test("the example hunt can be looked around in and is removed in one click; what was added meanwhile stays", async ({
  page,
}) => {
  const app = new App(page);
  await app.openBoard();
  await page.getByRole("button", { name: "Open the example" }).click();
  const banner = page.getByRole("region", { name: "Example" });
  await expect(banner).toContainText("33 made-up roles", { timeout: 20_000 });
  await expect(app.column("Saved").getByRole("article")).not.toHaveCount(0);
  await app.addByHand({ title: "My own role", company: "Calder" });
  await app.focusCard("Sable Harbor");
  await page.keyboard.press(".");
  await expect(app.toast()).toContainText("Moved to Interviewing.");

  await banner.getByRole("button", { name: "Remove the example" }).click();
  await expect(banner).toBeHidden();
  await expect.poll(() => page.getByRole("article").count()).toBe(1);
  await expect.poll(() => app.cardTitles("Saved")).toEqual(["My own role"]);
  expect(await (await page.request.get("/changes?since=0")).json()).toMatchObject({
    applicationIds: [expect.any(String)],
  });
  await page.keyboard.press("z");
  await expect(app.toast()).toContainText("There is nothing to undo.");
  await page.reload();
  await expect(app.card("My own role")).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(1);
});
