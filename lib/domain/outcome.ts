/** What an action answers. Expected failures are values with a sentence for the user; surprises are thrown. */
export type Failure = { ok: false; reason: string; message: string };
export type Outcome<T extends object = object> = ({ ok: true } & T) | Failure;

/** What every reason means to the user: what happened, what is safe, what to do. */
const MESSAGES: Record<string, string> = {
  stale: "This was changed in another tab or window. The newer version is shown; nothing was overwritten.",
  missing: "This role is no longer there. It may be in the trash.",
  undone: "That step was taken back already.",
  used: "This posting was added already, in another tab or window. Nothing was added twice.",
  "nothing-to-undo": "There is nothing to undo.",
  "unknown-stage": "That stage no longer exists. The role is where it was.",
  "stage-not-offered": "Its stage is hidden now. The role is where it was; show the stage again in Settings first.",
  "stage-nameless": "A stage needs a name.",
  "stage-name-taken": "Another stage has that name. Type one that tells them apart.",
  "stages-most": "There are 20 stages, which is the most. Remove one or merge two first.",
  "stage-order":
    "Stages not applied yet come first, then those in progress, then offers, and Closed is last. The order is as it was.",
  "applied-stays":
    "The first stage in progress tells when you applied, so it stays there. Give it the name that fits you.",
  "saved-stays": "One stage for roles not applied for stays, since every new role begins there.",
  "closed-stays": "Closed stays, and stays last: it holds every role that ended.",
  "merge-across": "Roles not applied for and roles in progress do not go together. Choose a stage of the same side.",
  "stage-in-use": "There are roles in that stage, perhaps in the trash. Merge it into another, and they go along.",
  "stage-in-history": "The history of roles speaks of that stage, so it cannot be removed. Hide it instead.",
  "outcome-needed": "Closing a role needs its outcome. The role is where it was.",
  "nothing-known": "Type a title or a company. One of them is enough.",
  invalid: "Something in the form could not be understood. Nothing was saved; what you typed is still here.",
  forbidden: "This request did not come from Rolebook itself, so it was refused.",
  empty: "There was no text in that paste. Copy the whole page of the posting and paste again.",
  "too-long": "That is more than 2 million characters, too much for one posting. Paste the part with the role.",
  "not-text": "That is a file and not text. Open it, copy its text, and paste that.",
  "too-large": "That is more than Rolebook takes in one piece. Nothing was saved; shorten it and try again.",
  failed: "It could not be saved. Nothing was changed; try again in a moment.",
};

export function failure(reason: string, message = MESSAGES[reason] ?? MESSAGES.failed ?? ""): Failure {
  return { ok: false, reason, message };
}
