import { type Failure, failure } from "@/lib/domain/outcome";

/** What a call comes to when the server is away: `await save(form).catch(unanswered)`. */
export function unanswered(): Failure {
  return failure("unanswered", "Rolebook is not answering, so nothing was changed. Try again in a moment.");
}
