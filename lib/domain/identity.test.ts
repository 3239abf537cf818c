import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { companyKey, type RoleNames, roleKeys, sameRole } from "./identity";

const NOTHING: RoleNames = { title: null, company: null, requisitionId: null, url: null };
const compare = (a: Partial<RoleNames>, b: Partial<RoleNames>) =>
  sameRole(roleKeys({ ...NOTHING, ...a }), roleKeys({ ...NOTHING, ...b }));

describe("a company's name", () => {
  it.each([
    ["Northlight Devices", "NORTHLIGHT DEVICES, Inc."],
    ["Calder & Finch", "Calder and Finch Ltd."],
    ["Möwe Werke", "Möwe Werke GmbH & Co. KG"],
    ["Tulp Tuinen", "Tulp Tuinen B.V."],
    ["Lago", "Lago S.p.A."],
    ["Straßenbau Elm", "STRASSENBAU ELM AG"],
    ["青空製作所", "株式会社青空製作所"],
    ["青空製作所", "青空製作所 ㈱"],
    ["푸른하늘", "주식회사 푸른하늘"],
    ["蓝天软件", "蓝天软件有限公司"],
    ["Берег", "ООО «Берег»"],
    ["ΑΙΓΑΙΟΣ", "Αιγαίος".normalize("NFD").replace(/\u0301/g, "")],
    ["Ｎｏｒｔｈｌｉｇｈｔ", "Northlight"],
  ])("%s is %s", (plain, other) => {
    expect(companyKey(other)).toBe(companyKey(plain));
  });

  it("that is nothing but a legal form stays", () => {
    expect(companyKey("SE")).toBe("se");
    expect(companyKey("The Limited")).toBe("the");
    expect(companyKey(" – ")).toBeNull();
  });

  it("is not its neighbour in any script", () => {
    expect(companyKey("青空製作所")).not.toBe(companyKey("青空製鉄所"));
    expect(companyKey("नीला")).not.toBe(companyKey("नीली"));
  });
});

describe("two postings are the same role", () => {
  const company = "Northlight Devices";

  it("by their number at one company, however it is written", () => {
    const one = { company, requisitionId: "200579127-3956" };
    expect(compare(one, { company: "Northlight Devices Inc", requisitionId: "２００５７９１２７ ‑ 3956" })).toBe(
      "number",
    );
    expect(compare(one, { requisitionId: "200579127-3956" })).toBe("number");
    expect(compare(one, { company: "Another", requisitionId: "200579127-3956" })).toBeNull();
    expect(compare({ company, requisitionId: "12" }, { requisitionId: "12" })).toBeNull();
  });

  it("by their title and company in any script", () => {
    expect(compare({ company, title: "ML Engineer, Face & Body" }, { company, title: "ml engineer – face/body" })).toBe(
      "name",
    );
    const japanese = { company: "株式会社青空製作所", title: "機械学習エンジニア" };
    expect(compare(japanese, { company: "青空製作所", title: "機械学習エンジニア" })).toBe("name");
    expect(compare(japanese, { company: "青空製作所", title: "品質エンジニア" })).toBeNull();
    expect(compare({ company, title: "C++ Developer" }, { company, title: "C# Developer" })).toBeNull();
    expect(compare({ title: "Engineer" }, { title: "Engineer" })).toBeNull();
    expect(compare({ company, title: "—" }, { company, title: "!" })).toBeNull();
  });

  it("not where their numbers differ, even under one title", () => {
    const title = "Software Engineer";
    const url = "https://careers.northlight.example/search?team=4";
    expect(
      compare({ company, title, url, requisitionId: "A-1" }, { company, title, url, requisitionId: "A-2" }),
    ).toBeNull();
    expect(compare({ company, title, requisitionId: "A-1" }, { company, title })).toBe("name");
  });

  it("by their link without what tracks the click", () => {
    const role = "https://www.careers.northlight.example/roles/200579127";
    const tracked = "http://careers.northlight.example/roles/200579127/?utm_source=mail&gclid=9&ref=x#apply";
    expect(compare({ url: role }, { url: tracked })).toBe("link");
    expect(compare({ url: "https://a.example/jobs?gh_jid=1" }, { url: "https://a.example/jobs?gh_jid=2" })).toBeNull();
    expect(compare({ url: "https://a.example/#/job/1" }, { url: "https://a.example/#/job/2" })).toBeNull();
    expect(compare({ url: "https://a.example/?utm_source=x" }, { url: "https://a.example" })).toBeNull();
    expect(compare({ url: "mailto:jobs@a.example" }, { url: "mailto:jobs@a.example" })).toBeNull();
  });
});

describe("any two postings", () => {
  const name = fc.string({ unit: "grapheme", maxLength: 30 });
  const names = fc.record({
    title: fc.option(name),
    company: fc.option(name),
    requisitionId: fc.option(name),
    url: fc.option(fc.webUrl({ withQueryParameters: true, withFragments: true })),
  });

  it("agree in whichever order they are compared", () => {
    fc.assert(fc.property(names, names, (a, b) => compare(a, b) === compare(b, a)));
  });

  it("with different numbers are never the same", () => {
    fc.assert(
      fc.property(names, fc.nat(), fc.nat(), (role, a, b) => {
        fc.pre(a !== b);
        return compare({ ...role, requisitionId: `R-${a}` }, { ...role, requisitionId: `R-${b}` }) === null;
      }),
    );
  });

  it("are the same by link whatever tracking is added, in whatever order", () => {
    const parameter = fc.constantFrom("utm_source=a", "UTM_campaign=b", "gclid=c", "fbclid=d", "trk=e", "refId=f");
    const added = fc.uniqueArray(parameter, { minLength: 1 });
    fc.assert(
      fc.property(fc.webPath({ size: "small" }), added, (path, tracking) => {
        const url = `https://careers.example/r${path}?id=7`;
        return compare({ url }, { url: url.replace("?", `?${tracking.join("&")}&`) }) === "link";
      }),
    );
  });

  it("keep their keys when case and width change", () => {
    fc.assert(
      fc.property(name, (title) => {
        const keys = (text: string) => roleKeys({ ...NOTHING, title: text }).title;
        return keys(title.toUpperCase()) === keys(title) && keys(title.normalize("NFKC")) === keys(title);
      }),
    );
  });
});
