// A hunt of any size, written straight into a database: through the app's own writes 5,000 roles would take minutes.
import { existsSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { openFile } from "../scripts/database-file.mjs";
import { fileUrl } from "../scripts/file-url.mjs";
import { migrate } from "../scripts/migrate.mjs";

/** Of 5,000 roles, 2,000 in one column and 2,000 closed. */
const SHARES = { saved: 0.4, applied: 0.14, screening: 0.04, interviewing: 0.015, offer: 0.005, closed: 0.4 };
const TITLES = ["Machine Learning Engineer", "Perception Engineer, Mapping", "Senior Scientist, Audio Understanding"];
const COMPANIES = [
  "Calder & Finch",
  "Tidewell",
  "Northlight Devices",
  "Hollis Optics",
  "Quillon Games",
  "Sable Harbor",
];
const PLACES = ["London, UK", "Denver, CO", "Boston, MA", "Montréal, QC"];
const OUTCOMES = ["rejected", "withdrawn", "no-response", "position-closed"];
const DAY = 86_400_000;

/**
 * @param {{ data: string, count: number, postingBytes: number }} options
 */
export async function writeHunt({ data, count, postingBytes }) {
  const file = path.join(data, "rolebook.db");
  mkdirSync(data, { recursive: true });
  if (existsSync(file)) rmSync(file);
  await migrate({ url: fileUrl(file) });
  const db = openFile(file);
  const statements = [...stagesOf(count)].flatMap(([stage, place], n) => roleSql({ n, stage, place, postingBytes }));
  for (let at = 0; at < statements.length; at += 500) await db.batch(statements.slice(at, at + 500), "write");
  await db.execute("PRAGMA wal_checkpoint(TRUNCATE)");
  db.close();
}

/** The stage of each role and its place there. @param {number} count */
function* stagesOf(count) {
  for (const [stage, share] of Object.entries(SHARES)) {
    for (let place = 0; place < Math.round(count * share); place++) yield/** @type {const} */ ([stage, place]);
  }
}

/** @param {{ n: number, stage: string, place: number, postingBytes: number }} role */
function roleSql({ n, stage, place, postingBytes }) {
  const id = idOf(n);
  const entered = dayFrom(-(n % 40));
  const of = (/** @type {string[]} */ values) => values[n % values.length] ?? null;
  const sql = [
    {
      sql: `INSERT INTO "Application" ("id", "huntId", "title", "company", "requisitionId", "locations", "workplace", "payMin",
            "payMax", "payCurrency", "payPeriod", "source", "facts", "stageId", "rank", "outcome", "furthestStageId",
            "enteredOn", "appliedOn", "createdAt", "updatedAt")
            VALUES (?, 'first', ?, ?, ?, ?, 'hybrid', 100000, 150000, 'USD', 'year', 'Referral', '[]', ?, ?, ?, 'applied', ?, ?, ?, ?)`,
      args: [
        id,
        `${of(TITLES)} ${n + 1}`,
        `${of(COMPANIES)} ${n % 97}`,
        `R-${n}`,
        JSON.stringify([of(PLACES)]),
        stage,
        `a${String(place).padStart(5, "0")}V`,
        stage === "closed" ? of(OUTCOMES) : null,
        entered,
        stage === "saved" ? null : entered,
        `${entered}T08:00:00.000+00:00`,
        `${entered}T08:00:00.000+00:00`,
      ],
    },
  ];
  if (n % 2 === 0 && stage !== "closed") {
    sql.push({
      sql: `INSERT INTO "Deadline" ("id", "applicationId", "kind", "day", "people", "createdAt") VALUES (?, ?, 'follow-up', ?, '[]', ?)`,
      args: [`d${id.slice(1)}`, id, dayFrom((n % 30) - 2), `${entered}T08:00:00.000+00:00`],
    });
  }
  if (postingBytes > 0) {
    sql.push({
      sql: `INSERT INTO "Posting" ("id", "applicationId", "text", "pastedAt", "pastedOn", "contentHash", "reading", "readerVersion", "seenAgainOn")
            VALUES (?, ?, ?, ?, ?, ?, '{}', 1, '[]')`,
      args: [
        `f${id.slice(1)}`,
        id,
        `${id}\n`.padEnd(postingBytes, "We look for someone who builds things well. "),
        `${entered}T08:00:00.000+00:00`,
        entered,
        id,
      ],
    });
  }
  return sql;
}

function idOf(/** @type {number} */ n) {
  return `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
}

function dayFrom(/** @type {number} */ days) {
  return new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
}
