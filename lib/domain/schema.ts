import * as z from "zod/mini";
import { CHANNELS, CONTRACTS } from "./application";
import { type CalendarDate, parseCalendarDate } from "./calendar-date";
import { DEADLINE_KINDS } from "./deadline";
import { DENSITIES } from "./density";
import { MAX_FILE_TEXT } from "./draft";
import { wellFormed } from "./posting/limits";
import { RULE_FIELDS } from "./reader-rule";
import { EMPLOYMENT_TYPES, PAY_PERIODS, WORKPLACES } from "./role";
import { OUTCOMES } from "./stage";
import { THEMES } from "./theme";

/** One schema for each form, shared by the form and its action. A server action is a public POST: it trusts no type. */

export const MAX_LINE = 1_000;
export const MAX_NOTE = 200_000;
export const MAX_LOCATIONS = 100;
const MAX_FACTS = 200;
export const MAX_MOVES = 200;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const LINK = /^(https?:\/\/|mailto:)/i;

export const id = z.string().check(z.regex(UUID));
export const stageId = z.string().check(z.minLength(1), z.maxLength(100));

/** A line of text: trimmed, and null where nothing is left. */
const line = z.pipe(
  z.string().check(z.maxLength(MAX_LINE)),
  z.transform((text) => wellFormed(text).trim() || null),
);
const optionalLine = z.nullable(line);

const day = z.pipe(
  z.string().check(z.refine((text) => parseCalendarDate(text) !== null)),
  z.transform((text) => text as CalendarDate),
);
const optionalDay = z.nullable(day);

/** Only what a browser may open: http, https, mailto. */
const url = z.pipe(line, z.nullable(z.string().check(z.refine((text) => LINK.test(text) && URL.canParse(text)))));

const amount = z.nullable(z.number().check(z.nonnegative(), z.lte(1e15)));
const currency = z.nullable(z.string().check(z.regex(/^[A-Z]{3}$/)));
const pay = z.nullable(
  z
    .object({ min: amount, max: amount, currency, period: z.nullable(z.enum(PAY_PERIODS)) })
    .check(z.refine(({ min, max }) => min !== null || max !== null)),
);
const askedPay = z.nullable(
  z.object({
    amount: z.number().check(z.nonnegative()),
    currency,
    period: z.nullable(z.enum(PAY_PERIODS)),
    on: optionalDay,
  }),
);
const filledLine = z.pipe(line, z.string());

/** Any of an application's fields; a field that is absent is left as it is. */
export const fieldPatch = z.partial(
  z.strictObject({
    title: optionalLine,
    company: optionalLine,
    requisitionId: optionalLine,
    requisitionLabel: optionalLine,
    locations: z.array(filledLine).check(z.maxLength(MAX_LOCATIONS)),
    workplace: z.nullable(z.enum(WORKPLACES)),
    employmentType: z.nullable(z.enum(EMPLOYMENT_TYPES)),
    hours: z.nullable(z.number().check(z.positive(), z.lte(168))),
    pay,
    postedOn: optionalDay,
    deadline: optionalDay,
    url: z.nullable(url),
    contract: z.nullable(z.enum(CONTRACTS)),
    contractEndsOn: optionalDay,
    source: optionalLine,
    appliedThrough: z.nullable(z.enum(CHANNELS)),
    via: optionalLine,
    referredBy: optionalLine,
    askedPay,
    facts: z.array(z.object({ label: filledLine, value: filledLine })).check(z.maxLength(MAX_FACTS)),
    starred: z.boolean(),
    appliedOn: optionalDay,
    enteredOn: optionalDay,
  }),
);

export const deadlineFields = z
  .strictObject({
    kind: z.enum(DEADLINE_KINDS),
    label: optionalLine,
    day,
    time: z.nullable(z.string().check(z.regex(TIME))),
    zone: z.nullable(z.string().check(z.maxLength(100))),
    minutes: z.nullable(z.int().check(z.positive(), z.lte(24 * 60))),
    place: optionalLine,
    link: z.nullable(url),
    people: z.array(filledLine).check(z.maxLength(100)),
    round: z.nullable(z.int().check(z.positive())),
    rounds: z.nullable(z.int().check(z.positive())),
    preparation: z.nullable(z.string().check(z.maxLength(MAX_NOTE))),
    outcomeNotes: z.nullable(z.string().check(z.maxLength(MAX_NOTE))),
    doneOn: optionalDay,
    snoozedUntil: optionalDay,
    repeatDays: z.nullable(z.int().check(z.positive(), z.lte(366))),
    leadDays: z.nullable(z.int().check(z.nonnegative(), z.lte(366))),
    askedOn: optionalDay,
  })
  .check(z.refine(({ time, zone }) => (time === null) === (zone === null)));

const draftValue = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
const draftEdits = z.record(z.string().check(z.maxLength(100)), draftValue);

export const keepDraftForm = z.strictObject({
  draftId: id,
  kind: z.enum(["paste", "by-hand"]),
  /** The posting as pasted; its size is checked by `checkPaste`, which says what is wrong with it. */
  text: z.nullable(z.string()),
  html: z.nullable(z.string()),
  edits: draftEdits,
});

export const keepFileForm = z.strictObject({ pasteId: id, text: z.string().check(z.maxLength(MAX_FILE_TEXT)) });
export const saveDraftForm = z.strictObject({ draftId: id, version: z.int(), edits: draftEdits });
export const discardDraftForm = z.strictObject({ draftId: id, discarded: z.boolean() });

export const addForm = z.strictObject({
  submitId: id,
  applicationId: id,
  fields: fieldPatch,
  stageId,
  outcome: z.nullable(z.enum(OUTCOMES)),
  enteredOn: optionalDay,
  appliedOn: optionalDay,
  passed: z.array(z.strictObject({ stageId, on: optionalDay })).check(z.maxLength(20)),
  deadlines: z.array(z.strictObject({ id, fields: deadlineFields })).check(z.maxLength(20)),
  /** The draft it comes from; its text becomes the posting. */
  draftId: z.nullable(id),
});

/** A posting that is pasted on a role which is there already. */
export const attachForm = z.strictObject({ submitId: id, applicationId: id, draftId: id, fields: fieldPatch });

/** What the reader read, or the user corrected, of the paste under review. */
export const findDuplicateForm = z.strictObject({
  draftId: id,
  title: optionalLine,
  company: optionalLine,
  requisitionId: optionalLine,
  url: optionalLine,
});
export const readAgainForm = z.strictObject({ submitId: id, applicationId: id });
export const ruleForm = z.strictObject({ field: z.enum(RULE_FIELDS), pattern: filledLine, value: filledLine });
export const forgetRuleForm = z.strictObject({ ruleId: id });

export const moveForm = z.strictObject({
  submitId: id,
  applicationId: id,
  from: stageId,
  to: stageId,
  after: z.nullable(id),
  before: z.nullable(id),
  outcome: z.nullable(z.enum(OUTCOMES)),
  /** The day it happened; absent for today, null for not known. */
  on: z.optional(optionalDay),
  why: z.optional(optionalLine),
});
/** Moves made while an answer is awaited travel together, in order. */
export const movesForm = z.array(moveForm).check(z.minLength(1), z.maxLength(MAX_MOVES));

export const editForm = z.strictObject({ submitId: id, applicationId: id, seen: fieldPatch, patch: fieldPatch });
export const deleteForm = z.strictObject({ submitId: id, applicationId: id });
export const undoForm = z.strictObject({ submitId: id, changeId: id });

export const deadlineForm = z.strictObject({
  submitId: id,
  applicationId: id,
  deadlineId: id,
  version: z.nullable(z.int()),
  fields: z.nullable(deadlineFields),
});

export const noteForm = z.strictObject({
  submitId: id,
  applicationId: id,
  noteId: id,
  version: z.nullable(z.int()),
  text: z.nullable(
    z.pipe(
      z.string().check(z.maxLength(MAX_NOTE)),
      z.transform((text) => wellFormed(text)),
    ),
  ),
});

export const qualificationForm = z.strictObject({
  submitId: id,
  applicationId: id,
  qualificationId: id,
  version: z.int(),
  state: z.enum(["met", "partly", "open"]),
  evidence: optionalLine,
});

/** The answers to "apply by" days that have passed; those left open are asked again. */
export const passedForm = z.strictObject({
  submitId: id,
  answers: z
    .array(
      z.strictObject({
        applicationId: id,
        deadlineId: id,
        version: z.int(),
        answer: z.discriminatedUnion("is", [
          z.strictObject({ is: z.literal("applied"), on: optionalDay }),
          z.strictObject({ is: z.literal("new-day"), day }),
          z.strictObject({ is: z.literal("closed"), outcome: z.enum(OUTCOMES) }),
          z.strictObject({ is: z.literal("not-now") }),
        ]),
      }),
    )
    .check(z.minLength(1), z.maxLength(MAX_MOVES)),
});

export const appliedDayForm = z.strictObject({ submitId: id, changeId: id, on: optionalDay });
export const exampleForm = z.strictObject({ open: z.boolean() });
export const themeForm = z.strictObject({ theme: z.enum(THEMES) });
export const densityForm = z.strictObject({ density: z.enum(DENSITIES) });
