import { fold } from "../fold";
import type { Line } from "../lines";
import { found, read } from "../posting";
import type { PostingText } from "../posting-text";
import type { Read } from "../reading";
import { EXACT_SKILLS, SKILL_NAMES } from "../skill-names";

type Skill = { name: string; words: string; exact: boolean };
const SKILLS: readonly Skill[] = SKILL_NAMES.map((name) => ({
  name,
  words: fold(name),
  exact: EXACT_SKILLS.has(name),
}));
/** Skills by their first word, so that a line is only searched for what can stand in it. */
const FIRST_WORDS = new Map<string, Skill[]>();
for (const skill of SKILLS) {
  const first = firstWord(skill.words);
  FIRST_WORDS.set(first, [...(FIRST_WORDS.get(first) ?? []), skill]);
}
const WORD = /[a-z\d.][a-z\d]{0,30}/g;

function firstWord(folded: string): string {
  return /^[a-z\d.][a-z\d]{0,30}/.exec(folded)?.[0] ?? folded;
}

const isPart = (letter: string) => /[a-z\d+#]/i.test(letter);

function standsAt({ text, folded }: Line, { name, words, exact }: Skill, at: number): boolean {
  if (!folded.startsWith(words, at) || (exact && !text.startsWith(name, at))) return false;
  return !isPart(text.charAt(at - 1)) && !isPart(text.charAt(at + words.length));
}

export function readSkills({ lines }: PostingText): Read<string>[] {
  const skills = new Map<string, Read<string>>();
  for (const { line, kind } of lines) {
    if (kind === "furniture") continue;
    for (const word of line.folded.matchAll(WORD)) {
      for (const skill of FIRST_WORDS.get(word[0]) ?? []) {
        if (skills.has(skill.name) || !standsAt(line, skill, word.index)) continue;
        skills.set(
          skill.name,
          read(skill.name, { line, from: word.index, to: word.index + skill.words.length }, found("skill")),
        );
      }
    }
  }
  return [...skills.values()];
}
