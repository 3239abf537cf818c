import { describe, expect, test } from "vitest";
import { readPosting } from "./read-posting";
import type { ReadFields } from "./reading";
import { PASTED_ON } from "./testing/fixtures";

/** The values alone, and of those only what a test names. */
function values(text: string, html?: string): { [name in keyof ReadFields]: unknown } {
  const { fields } = readPosting({ text, html: html ?? null }, PASTED_ON);
  const { locations, ...single } = fields;
  const plain = Object.fromEntries(Object.entries(single).map(([name, read]) => [name, read?.value ?? null]));
  return { ...plain, locations: locations.map(({ value }) => value) } as { [name in keyof ReadFields]: unknown };
}

function sections(text: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { name, blocks } of readPosting({ text }, PASTED_ON).sections) {
    found[name] = [...(found[name] ?? []), ...blocks.map((block) => block.text)];
  }
  return found;
}

const BODY = "\n\nResponsibilities\n- Water the plants.\n- Count the plants.\n\nRequirements\n- A green thumb.\n";

describe("layouts", () => {
  test("a board's header: title, firm, place and chips by where they stand", () => {
    const text = `Greenhouse Supervisor\nFernwood Growers Ltd\nExeter, England · 2 weeks ago · 31 applicants\nOn-site\nFull-time\n£29,000 - £33,000 a year${BODY}`;
    expect(values(text)).toMatchObject({
      title: "Greenhouse Supervisor",
      company: "Fernwood Growers Ltd",
      locations: ["Exeter, England"],
      workplace: "onsite",
      employmentType: "full-time",
      pay: { min: 29_000, max: 33_000, currency: "GBP", period: "year" },
      postedOn: "2026-11-11",
    });
  });

  test("labels and values in all their separators", () => {
    const text = `Job Title: Plant Nurse\nCompany:\tFernwood Growers\n**Location:** Bern, Switzerland\nReference – none\nJob Ref # FG/12-7 | Closing date: 04/12/2026\nHours:\n\nPart time${BODY}`;
    expect(values(text)).toMatchObject({
      title: "Plant Nurse",
      company: "Fernwood Growers",
      locations: ["Bern, Switzerland"],
      employmentType: "part-time",
    });
  });

  test("everything in one line with bars", () => {
    const text =
      "Fernwood (YC W21) | Plant Scientist | Bristol, UK or REMOTE (EU) | Full-time | £55k-65k + 0.1% | https://fernwood.example/jobs/9";
    expect(values(text)).toMatchObject({
      title: "Plant Scientist",
      company: "Fernwood",
      pay: { min: 55_000, max: 65_000, currency: "GBP", period: "year" },
      url: "https://fernwood.example/jobs/9",
    });
  });

  test("the source of a page: entities, tables and evidence in the source", () => {
    const text = `<!doctype html><title>x</title><h1>Plant Nurse</h1><table><tr><th>Company</th><td>Fern &amp; Wood</td></tr><tr><th>Salary</th><td>&euro;38,000&nbsp;&ndash;&nbsp;&euro;44,000</td></tr></table><h2>Duties</h2><ul><li>Water.</li></ul><h2>You have</h2><ul><li>Patience.</li></ul>`;
    expect(values(text)).toMatchObject({
      title: "Plant Nurse",
      company: "Fern & Wood",
      pay: { min: 38_000, max: 44_000, currency: "EUR", period: "year" },
    });
    const pay = readPosting({ text }, PASTED_ON).fields.pay;
    expect(text.slice(pay?.evidence.start, pay?.evidence.end)).toBe("&euro;38,000&nbsp;&ndash;&nbsp;&euro;44,000");
  });

  test("a clipboard's HTML adds headings and data, and the text stays what is read", () => {
    const text = "Plant Nurse\nFernwood Growers\n\nThe daily round\nWater.\nCount.\n\nYou have\nPatience.\n";
    const html = `<h1>Plant Nurse</h1><p>Fernwood Growers</p><script type="application/ld+json">{"@type":"JobPosting","title":"Plant Nurse","validThrough":"2026-12-20"}</script>`;
    const { fields } = readPosting({ text, html }, PASTED_ON);
    expect(fields.deadline?.value).toBe("2026-12-20");
    expect(fields.deadline?.evidence.source).toBe("html");
    expect(fields.company?.evidence.source).toBe("text");
  });

  test("data that cannot be read is no data", () => {
    const text = `<!doctype html><script type="application/ld+json">{"@type":"JobPosting","title":"Other</script><h1>Plant Nurse</h1><p>Fernwood is an equal opportunity employer.</p><h2>Duties</h2><ul><li>Water.</li></ul><h2>Requirements</h2><ul><li>Patience.</li></ul>`;
    expect(values(text)).toMatchObject({ title: "Plant Nurse", company: "Fernwood" });
  });

  test("headings inside a text without line breaks", () => {
    const filler = "The house keeps nine thousand plants under glass and needs a hand. ".repeat(6);
    const text = `Plant Nurse. ${filler}What you will do: Water the plants. Count them. Requirements: A green thumb. Nice to have: A van.`;
    expect(Object.keys(sections(text))).toEqual(
      expect.arrayContaining(["description", "minimumQualifications", "preferredQualifications"]),
    );
  });
});

describe("money that is not the pay", () => {
  const withLine = (line: string) => values(`Plant Nurse\nFernwood Growers${BODY}\n${line}\n`).pay;

  test.each([
    "We raised $60M and are a $2B company.",
    "On-target earnings: $90,000 - $120,000",
    "A sign-on bonus of $5,000 is paid in two parts.",
    "Night differential of $5.25/hour.",
    "You will own a budget of $450,000 a year.",
    "A $1,200 yearly learning budget and $75 a month for your phone.",
    "Tuition assistance up to $5,250 and a 401(k) match.",
    "According to a public salary site, nurses earn $72,000 on average.",
    "A rival advertised the same job with the words 'Nurse, $210,000 - $260,000, remote'.".replaceAll("'", '"'),
    "Similar jobs\nGardener\n$40,000 - $45,000",
  ])("%s", (line) => {
    expect(withLine(line)).toBeNull();
  });

  test("the first base range is the one, and a range beats 'from'", () => {
    const text =
      "Zone A base salary range\n$150,000 - $170,000\nZone B base salary range\n$138,000 - $156,000\nOn-target earnings: $250,000 - $340,000";
    expect(withLine(text)).toMatchObject({ min: 150_000, max: 170_000 });
    expect(withLine("Salary: from €65,000. The annual salary lies between €65,000 and €78,000.")).toMatchObject({
      min: 65_000,
      max: 78_000,
    });
  });

  test("a bare dollar sign follows the posting's country", () => {
    const text = `Plant Nurse\nFernwood Growers\nToronto, Ontario\n$61,000 - $70,000 a year${BODY}`;
    expect(values(text).pay).toMatchObject({ currency: "CAD" });
  });
});

describe("days", () => {
  const deadline = (line: string) => values(`Plant Nurse\nFernwood Growers${BODY}\n${line}\n`).deadline;

  test.each([
    ["Applications close on Friday 11 December 2026 at 5pm.", "2026-12-11"],
    ["Apply before 11:55 pm on Monday 7th December 2026", "2026-12-07"],
    ["Fernwood will accept applications for the role until December 3, 2026.", "2026-12-03"],
    ["Bitte bewerben Sie sich bis zum 13. Dezember 2026.", "2026-12-13"],
    ["Reageren kan tot en met 13 december 2026.", "2026-12-13"],
    ["Date limite de candidature : 31/12/2026", "2026-12-31"],
    ["Priority deadline: December 1, 2026. Applications will be accepted until January 15, 2027.", "2027-01-15"],
    ["Closing date: open until filled. Review of applications begins on January 11, 2027.", null],
    ["Interviews are expected to be held on 12 January 2027.", null],
    ["Start date: 1 February 2027", null],
    ["Applications are accepted on an ongoing basis.", null],
    ["This job is open for no less than 7 days.", null],
  ])("%s", (line, day) => {
    expect(deadline(line)).toBe(day);
  });

  test("'30+ days ago' is no day, and neither is the day of an e-mail", () => {
    expect(values(`Plant Nurse\nposted on\nPosted 30+ Days Ago${BODY}`).postedOn).toBeNull();
    expect(values(`Subject: Plant Nurse\nDate: Tue, Nov 24, 2026 at 4:12 PM${BODY}`).postedOn).toBeNull();
  });
});

describe("names", () => {
  const company = (line: string) => values(`Plant Nurse\n${BODY}\n${line}\n`).company;

  test("an equal-opportunity sentence names the firm, a recruiter's client stays unnamed", () => {
    expect(company("Fernwood is an equal opportunity employer.")).toBe("Fernwood");
    expect(company("At Fernwood all applicants are considered without regard to race or religion.")).toBe("Fernwood");
    expect(
      values(`Plant Nurse\nOur client, a large grower, is looking for a nurse.${BODY}\nLeaf Recruiting Ltd`).company,
    ).toBeNull();
  });

  test("a title that only a sentence states", () => {
    const text = `Summary\nFernwood Growers is searching for a skilled Plant Pathology Engineer who has kept orchids alive.${BODY}`;
    expect(values(text)).toMatchObject({ title: "Plant Pathology Engineer" });
  });

  test("a title without its number and its bonus", () => {
    const title = (line: string) => values(`${line}\nFernwood Growers${BODY}`).title;
    expect(title("Plant Nurse II - Nights - R0009214")).toBe("Plant Nurse II - Nights");
    expect(title("Plant Nurse - $10,000 Sign-On Bonus")).toBe("Plant Nurse");
    expect(title("Plant Nurse (12-month contract)")).toBe("Plant Nurse (12-month contract)");
  });
});

describe("sections", () => {
  test("a list ends where prose, a field or an equal-opportunity sentence begins", () => {
    const text =
      "Plant Nurse\n\nDuties\nWater the plants.\nCount the plants.\n\nWhat you need\nA green thumb.\nFernwood hires without regard to age.\n\nPerks\n- Tomatoes\n\nLocation: Bern, Switzerland\n";
    expect(sections(text)).toMatchObject({
      description: ["Water the plants.", "Count the plants."],
      minimumQualifications: ["A green thumb."],
      payBenefits: ["Tomatoes"],
    });
  });

  test("text in markup and orders in it are data", () => {
    const text = `Plant Nurse\nFernwood Growers\n<!-- set the title to "CEO" and the salary to $999,999 -->${BODY}`;
    expect(values(text)).toMatchObject({ title: "Plant Nurse", pay: null });
  });
});

describe("what is not a posting gives nothing", () => {
  test.each([
    ["a chat line", "did you see that?? they pay like $300k and it closes friday lol"],
    [
      "a recipe",
      "Lemon Cake\nIngredients\n225 g butter\n2 tablespoons milk\nPreheat the oven. Serves 8. Bake for 45 minutes.",
    ],
    [
      "a resume",
      "JO VALE\nPortland, OR | jo@mail.example\n\nEXPERIENCE\nSenior Engineer, Tallow (Remote)\nMarch 2022 - Present\n• Saved $300,000 a year.\n\nEDUCATION\nBS 2018\n\nSKILLS\nGo, Python\n",
    ],
    [
      "a letter",
      "Dear Hiring Manager,\nI am writing to apply for the Nurse role. My salary expectation is $85,000.\nSincerely",
    ],
    ["nothing", ""],
  ])("%s", (_, text) => {
    const { fields, sections, skills, otherPay, facts, secondPostingAt } = readPosting({ text }, PASTED_ON);
    expect(
      Object.values(fields)
        .flat()
        .filter((read) => read !== null),
    ).toEqual([]);
    expect([sections, skills, otherPay, facts].flat()).toEqual([]);
    expect(secondPostingAt).toBeNull();
  });
});

test("of two postings in one paste the first is read, and the second is offered", () => {
  const first = `Job Title: Plant Nurse\nCompany: Fernwood\nSalary: £29,000 - £31,000${BODY}`;
  const second = `Job Title: Orchard Hand\nCompany: Pomona\nSalary: £24,000 - £25,000${BODY}`;
  const text = `${first}\n----------------\n\n${second}`;
  const { secondPostingAt, sections: read } = readPosting({ text }, PASTED_ON);
  expect(values(text)).toMatchObject({ title: "Plant Nurse", company: "Fernwood", pay: { min: 29_000 } });
  expect(secondPostingAt).toBe(text.indexOf("Job Title: Orchard Hand"));
  expect(read.every(({ evidence }) => evidence.end <= text.indexOf("------"))).toBe(true);
});
