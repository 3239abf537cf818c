import type { Read, Reading } from "./reading";

const valueIn = <T>(read: Read<T> | null): T | null => read?.value ?? null;

/** The values alone, in the shape of the labelled cases: what `npm run read` prints and what is scored. */
export function readingJson({ fields, sections, skills }: Reading) {
  const texts: Record<string, string> = {};
  for (const { name, blocks } of sections) {
    const text = blocks.map((block) => block.text).join("\n");
    texts[name] = texts[name] === undefined ? text : `${texts[name]}\n${text}`;
  }
  return {
    title: valueIn(fields.title),
    company: valueIn(fields.company),
    requisitionId: valueIn(fields.requisitionId),
    locations: fields.locations.map(({ value }) => value),
    workplace: valueIn(fields.workplace),
    employmentType: valueIn(fields.employmentType),
    pay: valueIn(fields.pay),
    postedOn: valueIn(fields.postedOn),
    deadline: valueIn(fields.deadline),
    url: valueIn(fields.url),
    sections: texts,
    skills: skills.map(({ value }) => value),
  };
}

export type ReadingJson = ReturnType<typeof readingJson>;
