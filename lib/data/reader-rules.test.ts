import { describe, expect, it } from "vitest";
import { forgetRule, learnRule, listRules } from "./reader-rules";
import { testDatabase } from "./test-database";
import { NOW } from "./test-steps";

testDatabase();

const RULE = { field: "requisitionId", pattern: "#########-####", value: "Northlight Devices" } as const;

describe("what the reader learnt", () => {
  it("is kept once, and can be forgotten", async () => {
    await learnRule(RULE, NOW);
    await learnRule(RULE, new Date(NOW.getTime() + 1));
    const rules = await listRules();
    expect(rules).toMatchObject([{ ...RULE, learntAt: NOW }]);
    await forgetRule(rules[0]?.id ?? "");
    expect(await listRules()).toEqual([]);
  });

  it("is forgotten once a correction contradicts it", async () => {
    await learnRule(RULE, NOW);
    await learnRule({ ...RULE, value: "Another" }, NOW);
    expect(await listRules()).toEqual([]);
  });
});
