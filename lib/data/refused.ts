import "server-only";
import type { AddRefusal } from "../domain/add";
import type { MoveRefusal } from "../domain/stage";
import type { SetupProblem } from "../domain/stage-setup";

/**
 * stale: what the sender saw is no longer so. missing: the row is not there (any more). unchanged: there is nothing to do.
 * undone: it was taken back before. used: the draft has become a role. stage-not-offered: it would bring a role where none
 * may stand. The others are the domain's.
 */
export type RefusalReason =
  | "stale"
  | "missing"
  | "unchanged"
  | "undone"
  | "used"
  | "nothing-to-undo"
  | "stage-not-offered"
  | AddRefusal
  | MoveRefusal
  | SetupProblem;

/** Thrown inside a transaction so that it rolls back; `change` turns it into a value. */
export class Refused extends Error {
  constructor(readonly reason: RefusalReason) {
    super(reason);
  }
}
