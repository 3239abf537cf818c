import type { Page } from "@playwright/test";
import { App } from "./app";
import { fillColumn, roles } from "./filled";
import { expect, test } from "./fixtures";
import { drag } from "./ui";

/** Takes a card in the hand. */
async function pickUp(app: App, title: string): Promise<void> {
  const box = await app.card(title).boundingBox();
  if (!box) throw new Error(`${title} is not shown`);
  const { mouse } = app.page;
  await mouse.move(box.x + box.width / 2, box.y + 30);
  await mouse.down();
  await mouse.move(box.x + box.width / 2 + 12, box.y + 36, { steps: 4 });
}

/** Holds the card at the head or foot of a column until it has scrolled so far, then over the middle of it. */
async function holdUntil(app: App, stage: string, edge: "head" | "foot", scrolled: (top: number) => boolean) {
  const list = await app.cards(stage).boundingBox();
  if (!list) throw new Error(`${stage} is not shown`);
  const { mouse } = app.page;
  const [x, y] = [list.x + list.width / 2, edge === "head" ? list.y + 6 : list.y + list.height - 6];
  for (let turn = 0; !scrolled(await app.cards(stage).evaluate((element) => element.scrollTop)); turn++) {
    await mouse.move(x + (turn % 3), y);
  }
  await mouse.move(x, list.y + list.height / 2, { steps: 6 });
  // Away from the edge it comes to rest. A hand is never quite still, and the slot follows it.
  let [before, turn] = ["", 0];
  await expect(async () => {
    await mouse.move(x + (++turn % 3), list.y + list.height / 2);
    const now = `${await app.cards(stage).evaluate((element) => element.scrollTop)} ${await belowSlot(app.page)}`;
    const last = before;
    before = now;
    expect(now).toBe(last);
  }).toPass();
}

/** The role whose card is right below the open slot. */
async function belowSlot(page: Page): Promise<string> {
  const title = await page
    .locator("[data-slot]")
    .evaluate((slot) => slot.nextElementSibling?.querySelector("h3")?.textContent ?? "");
  expect(title).toMatch(/^Role /);
  return title;
}

test("a card lands above the first, below the last and in an empty column, and is there after a reload", async ({
  page,
  rolebook,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await fillColumn(rolebook.data, { stage: "saved", count: 3 });
  const app = new App(page);
  await app.openBoard();
  await app.dragTo("Role 3", "Saved", 50);
  await expect.poll(() => app.cardTitles("Saved")).toEqual(["Role 3", "Role 1", "Role 2"]);
  await app.dragTo("Role 3", "Saved", 500);
  await expect.poll(() => app.cardTitles("Saved")).toEqual(["Role 1", "Role 2", "Role 3"]);
  await app.dragTo("Role 1", "Offer", 300);
  await expect(app.toast()).toContainText("Moved to Offer");
  await app.reload();
  expect(await app.cardTitles("Saved")).toEqual(["Role 2", "Role 3"]);
  expect(await app.cardTitles("Offer")).toEqual(["Role 1"]);
});

test("held at the edge of a column of sixty it scrolls, down and up, and lands where it is dropped", async ({
  page,
  rolebook,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await fillColumn(rolebook.data, { stage: "saved", count: 60 });
  const app = new App(page);
  await app.openBoard();
  await app.addByHand({ title: "Travels", company: "Tidewell", stage: "Applied" });
  await pickUp(app, "Travels");
  await holdUntil(app, "Saved", "foot", (top) => top > 1_500);
  const below = await belowSlot(page);
  await page.mouse.up();
  await expect(app.toast()).toContainText("Moved to Saved");
  const landed = (await app.cardTitles("Saved")).indexOf("Travels");
  expect(landed).toBeGreaterThan(15);
  expect((await app.cardTitles("Saved"))[landed + 1]).toBe(below);

  await pickUp(app, "Travels");
  await holdUntil(app, "Saved", "head", (top) => top < 400);
  const above = await belowSlot(page);
  await page.mouse.up();
  const place = roles(60).indexOf(above);
  expect(place).toBeLessThan(15);
  const wanted = [...roles(60).slice(0, place), "Travels", ...roles(60).slice(place)];
  await expect.poll(() => app.allTitles("Saved")).toEqual(wanted);
  await app.reload();
  expect(await app.allTitles("Saved")).toEqual(wanted);
});

test("Escape while dragging leaves everything as it was", async ({ page, rolebook }) => {
  await fillColumn(rolebook.data, { stage: "saved", count: 3 });
  const app = new App(page);
  await app.openBoard();
  await pickUp(app, "Role 1");
  const offer = await app.column("Offer").boundingBox();
  await page.mouse.move(offer?.x ?? 0, 300, { steps: 8 });
  await page.mouse.move((offer?.x ?? 0) + 60, 300, { steps: 4 });
  await expect(app.column("Offer")).toContainText("Move to Offer, 1 of 1");
  await page.keyboard.press("Escape");
  await expect(app.column("Offer")).not.toContainText("Move to Offer");
  await page.mouse.up();
  expect(await app.cardTitles("Saved")).toEqual(roles(3));
});

test("under a filter cards change places among those shown, and the hidden ones stay where they were", async ({
  page,
  rolebook,
}) => {
  const company = (n: number) => (n % 2 === 0 ? "Calder" : "Tidewell");
  await fillColumn(rolebook.data, { stage: "saved", count: 8, company });
  const app = new App(page);
  await page.goto("/?company=Tidewell");
  await expect(app.column("Saved")).toHaveAccessibleName("Saved, 4 roles");
  await drag(page, app.card("Role 8"), app.card("Role 4"), { y: 4 });
  await expect.poll(() => app.cardTitles("Saved")).toEqual(["Role 2", "Role 8", "Role 4", "Role 6"]);
  await page.goto("/");
  const rest = ["Role 1", "Role 2", "Role 8", "Role 3", "Role 4", "Role 5", "Role 6", "Role 7"];
  expect(await app.allTitles("Saved")).toEqual(rest);
});

test("in another order there are no places: a drop shows the column, and the card goes to the head of My order", async ({
  page,
  rolebook,
}) => {
  await fillColumn(rolebook.data, { stage: "applied", count: 3 });
  const app = new App(page);
  await app.openBoard();
  await app.addByHand({ title: "Mine", company: "Tidewell" });
  await page.getByRole("button", { name: "Order: My order" }).click();
  await page.getByRole("menuitemradio", { name: "Newest" }).click();
  await expect(page).toHaveURL("/?order=newest");
  await pickUp(app, "Mine");
  const target = await app.card("Role 2").boundingBox();
  await page.mouse.move((target?.x ?? 0) + 60, target?.y ?? 0, { steps: 10 });
  await expect(app.column("Applied")).toHaveClass(/accent-wash/);
  await expect(app.column("Applied")).not.toContainText("Move to");
  await page.mouse.up();
  await expect(app.toast()).toContainText("Applied today.");
  expect(await app.cardTitles("Applied")).toEqual(["Mine", ...roles(3)]);
  await page.getByRole("button", { name: "Order: Newest" }).click();
  await page.getByRole("menuitemradio", { name: "My order" }).click();
  await expect.poll(() => app.cardTitles("Applied")).toEqual(["Mine", ...roles(3)]);
});

test("two tabs that drop cards into one gap leave every card there once", async ({ page, context, rolebook }) => {
  await fillColumn(rolebook.data, { stage: "saved", count: 6 });
  const tabs = [new App(page), new App(await context.newPage())];
  for (const tab of tabs) await tab.openBoard();
  for (let turn = 0; turn < 3; turn++) {
    await Promise.all(
      tabs.map(async (tab, index) => {
        await tab.focusCard(`Role ${turn * 2 + index + 1}`);
        for (let n = 0; n < 3; n++) await tab.page.keyboard.press(n % 2 === 0 ? "Alt+ArrowDown" : "Alt+ArrowUp");
      }),
    );
  }
  for (const tab of tabs) {
    await tab.page.waitForLoadState("networkidle");
    await tab.reload();
    expect((await tab.cardTitles("Saved")).sort()).toEqual(roles(6));
  }
  expect(await tabs[0]?.cardTitles("Saved")).toEqual(await tabs[1]?.cardTitles("Saved"));
});
