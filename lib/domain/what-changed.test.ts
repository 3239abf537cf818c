import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { showChanges, whatChanged } from "./what-changed";

const BEFORE = "Machine Learning Engineer\n\nPay is $140,000.\nStrong Python\nClear accounts";

describe("what changed between two copies", () => {
  it("is told by line, each place once", () => {
    const after = "Machine Learning Engineer\r\n\r\nPay is $147,400.\r\nStrong Python\r\nC++\r\nClear accounts";
    expect(whatChanged(BEFORE, after)).toEqual({
      places: [
        { after: 1, removed: ["Pay is $140,000."], added: ["Pay is $147,400."] },
        { after: 3, removed: [], added: ["C++"] },
      ],
      removed: 1,
      added: 2,
    });
  });

  it("is nothing where only blank lines and spaces do", () => {
    const changes = whatChanged(BEFORE, `\n  ${BEFORE.replaceAll("\n", "  \n\n")}`);
    expect(changes?.places).toEqual([]);
    expect(showChanges(changes)).toBe("The same words");
  });

  it("is not listed where the texts have nothing in common", () => {
    const lines = (word: string) => Array.from({ length: 600 }, (_, index) => `${word} ${index}`).join("\n");
    expect(whatChanged(lines("a"), lines("b"))).toBeNull();
    expect(showChanges(null)).toBe("Another text altogether");
  });

  it("stays quick on hostile texts", () => {
    const start = performance.now();
    whatChanged("a\nb\n".repeat(100_000), "b\na\nc\n".repeat(100_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it("counts every line that one copy has and the other does not", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 20 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const changes = whatChanged(a.join("\n"), b.join("\n"));
        return a.length - (changes?.removed ?? 0) === b.length - (changes?.added ?? 0);
      }),
    );
  });
});
