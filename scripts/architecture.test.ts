import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.dirname(import.meta.dirname);
const biome = path.join(root, "node_modules/@biomejs/biome/bin/biome");

/** One wrong import for each way the arrow app → components → actions → data → domain could be bent. */
const WRONG: { folder: string; from: string; message: string }[] = [
  { folder: "lib/domain", from: "react", message: "lib/domain is pure" },
  { folder: "lib/domain", from: "node:fs", message: "lib/domain is pure" },
  { folder: "lib/domain", from: "@prisma/client", message: "lib/domain is pure" },
  { folder: "lib/domain", from: "@/lib/data/client", message: "lib/domain imports nothing but lib/domain" },
  { folder: "lib/domain", from: "../data/client", message: "lib/domain imports nothing but lib/domain" },
  { folder: "lib/domain", from: "@/lib/clock", message: "lib/domain imports nothing but lib/domain" },
  { folder: "lib/data", from: "next/cache", message: "lib/data knows the database and lib/domain only" },
  { folder: "lib/data", from: "@/lib/actions/guard", message: "lib/data knows the database and lib/domain only" },
  { folder: "lib/data", from: "@/components/ui/button", message: "lib/data knows the database and lib/domain only" },
  {
    folder: "lib/actions",
    from: "@/components/ui/button",
    message: "lib/actions parses, decides, applies and returns",
  },
  { folder: "lib/actions", from: "@/lib/data/generated/client", message: "lib/actions parses, decides, applies" },
  { folder: "lib/actions", from: "../data/generated/client", message: "lib/actions parses, decides, applies" },
  { folder: "components", from: "@/lib/data/client", message: "components render props and call lib/actions" },
  { folder: "components", from: "@/app/page", message: "components render props and call lib/actions" },
  { folder: "components/ui", from: "@/lib/domain/stage", message: "components/ui holds primitives" },
  { folder: "components/ui", from: "@/lib/data/client", message: "components/ui holds primitives" },
  { folder: "lib/domain", from: "../../components/board/board", message: "lib/domain imports nothing but lib/domain" },
  { folder: "lib/domain", from: "@/lib/id", message: "lib/domain imports nothing but lib/domain" },
  {
    folder: "lib/data",
    from: "../../components/ui/button",
    message: "lib/data knows the database and lib/domain only",
  },
  { folder: "lib/data", from: "react-dom", message: "lib/data knows the database and lib/domain only" },
  { folder: "lib/actions", from: "../../app/page", message: "lib/actions parses, decides, applies and returns" },
  { folder: "components", from: "../lib/data/client", message: "components render props and call lib/actions" },
  { folder: "components", from: "../app/page", message: "components render props and call lib/actions" },
  { folder: "components/ui", from: "../../lib/domain/stage", message: "components/ui holds primitives" },
  { folder: "components/ui", from: "../board/board", message: "components/ui holds primitives" },
  { folder: "app", from: "@prisma/client", message: "Pages and handlers read through lib/data" },
  { folder: "app", from: "@/lib/data/generated/client", message: "Pages and handlers read through lib/data" },
];

/** Puts files into the layers for as long as they are looked at: their names are no one else's. */
function lintPlanted(planted: { folder: string; text: string }[]): string[] {
  const files = planted.map(({ folder }, i) => path.join(root, folder, `zz-planted-${process.pid}-${i}.ts`));
  try {
    for (const [i, file] of files.entries()) writeFileSync(file, planted[i]?.text ?? "");
    const args = ["lint", "--max-diagnostics=none", "--reporter=json", ...files];
    const { stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: root, encoding: "utf8" });
    const report = JSON.parse(stdout.slice(stdout.indexOf("{")));
    return files.map((file) => diagnosticsOf(report, path.basename(file)));
  } finally {
    for (const file of files) rmSync(file, { force: true });
  }
}

function diagnosticsOf(report: { diagnostics: unknown[] }, name: string): string {
  return report.diagnostics
    .map((diagnostic) => JSON.stringify(diagnostic))
    .filter((text) => text.includes(name) && text.includes("noRestrictedImports"))
    .join("\n");
}

describe("the direction of imports", () => {
  const said = lintPlanted(
    WRONG.map(({ folder, from }) => ({ folder, text: `import { x } from "${from}";\n\nconsole.log(x);\n` })),
  );

  it.each(WRONG.map((wrong, i) => ({ ...wrong, i })))("$folder may not import $from", ({ message, i }) => {
    expect(said[i]).toContain(message);
  });

  it("lets each layer import the one below", () => {
    const right = [
      { folder: "lib/domain", text: 'import { x } from "./stage";\n\nconsole.log(x);\n' },
      { folder: "lib/data", text: 'import { x } from "@/lib/domain/stage";\n\nconsole.log(x);\n' },
      { folder: "lib/actions", text: 'import { x } from "@/lib/data/applications";\n\nconsole.log(x);\n' },
      { folder: "components", text: 'import { x } from "@/lib/actions/applications";\n\nconsole.log(x);\n' },
      { folder: "app", text: 'import { x } from "@/components/ui/button";\n\nconsole.log(x);\n' },
    ];
    expect(lintPlanted(right)).toEqual(right.map(() => ""));
  });
});
