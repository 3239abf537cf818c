import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseCalendarDate } from "../lib/domain/calendar-date";
import { wellFormed } from "../lib/domain/posting/limits";
import { readPosting } from "../lib/domain/posting/read-posting";
import { readingJson } from "../lib/domain/posting/reading-json";
import { type Labels, type Score, scoreAll } from "../lib/domain/posting/testing/score";
import { shortfalls, tableOf } from "../lib/domain/posting/testing/targets";

/** `npm run reader [-- --misses] [FOLDER]...`: how well the reader reads our labelled postings, and those of a folder. */

const fixtures = path.join(path.dirname(import.meta.dirname), "lib/domain/posting/fixtures");

type Case = { name: string; text: string; labels: Labels & { pastedAt?: string } };

/** Each posting is a text or a page with its labels beside it: `012-lever.txt`, `012-lever.json`. */
function casesIn(folder: string): Case[] {
  const labelled = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort();
  return labelled.flatMap((file) => {
    const stem = path.join(folder, path.basename(file, ".json"));
    const posting = [".txt", ".html", ".md"].map((ending) => stem + ending).find((candidate) => existsSync(candidate));
    if (posting === undefined) return [];
    const labels = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
    return [{ name: path.basename(stem), text: wellFormed(readFileSync(posting, "utf8")), labels }];
  });
}

function scoreFolder(folder: string): Score {
  const read = casesIn(folder).map(({ name, text, labels }) => {
    const on = parseCalendarDate(labels.pastedAt ?? "");
    if (on === null) throw new Error(`${name}: its labels have no pastedAt`);
    return { name, labels, read: readingJson(readPosting({ text }, on)) };
  });
  return scoreAll(read);
}

const given = process.argv.slice(2);
let missed = false;
for (const folder of [
  fixtures,
  path.join(fixtures, "own"),
  path.join(fixtures, "unseen"),
  ...given.filter((word) => !word.startsWith("--")),
]) {
  const score = scoreFolder(folder);
  const short = shortfalls(score);
  console.log(`${path.relative(process.cwd(), folder)}: ${score.cases} postings\n${tableOf(score)}`);
  for (const line of short) console.log(`  short of the target: ${line}`);
  if (given.includes("--misses"))
    for (const { name, field, wanted, got } of score.misses)
      console.log(`  ${name} ${field}\n    wanted ${JSON.stringify(wanted)}\n    got    ${JSON.stringify(got)}`);
  console.log("");
  missed ||= short.length > 0;
}
process.exitCode = missed ? 1 : 0;
