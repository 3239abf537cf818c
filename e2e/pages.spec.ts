import { readFileSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { App } from "./app";
import { expect, test } from "./fixtures";

const manifest = path.join(import.meta.dirname, "../.next/prerender-manifest.json");

test("no page is prerendered: its scripts would have no nonce, and it would look right and do nothing", () => {
  const { routes } = JSON.parse(readFileSync(manifest, "utf8"));
  // Next makes its own last-resort error page static; it needs no script.
  expect(Object.keys(routes).filter((route) => route !== "/_global-error")).toEqual([]);
});

test.describe("a page that is not there", () => {
  test.use({ expectedErrors: [/404/] });

  test("says so, and its way back works", async ({ page }) => {
    for (const address of ["/nowhere", "/applications/unknown", "/add/unknown"]) {
      await page.goto(address);
      await page.getByRole("main").getByRole("link", { name: /board/i }).click();
      await expect(page).toHaveURL("/");
      await expect(page.getByRole("heading", { level: 1, name: "Start with one job posting" })).toBeVisible();
    }
  });
});

test("health tells that the database answers, its schema and where it is", async ({ request, rolebook }) => {
  const health = await (await request.get("/health")).json();
  expect(health).toMatchObject({ app: "rolebook", ok: true, database: path.join(rolebook.data, "rolebook.db") });
  expect(health.schema).toMatch(/^\d{14}_/);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 1440, height: 900 } });

    test("axe finds nothing serious on the main screens", async ({ page }) => {
      const app = new App(page);
      const check = async () => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
        expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`)).toEqual([]);
      };
      await app.openBoard();
      await check();
      await app.paste(
        "Platform Engineer\nCompany: Calder & Finch\n\nRequirements\n- Rust\n- Rail\n\nApply by 4 December 2027",
      );
      await check();
      await app.addFromReview("Saved");
      await check();
      await app.openRole("Platform Engineer");
      await check();
      await page.reload();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await check();
      await page.goto("/?add=by-hand");
      await expect(page.getByRole("dialog")).toBeVisible();
      await check();
    });
  });
}
