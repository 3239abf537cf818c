import "server-only";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import * as z from "zod/mini";
import { type Now, now } from "../clock";
import type { ChangeResult } from "../data/change";
import { failure, type Outcome } from "../domain/outcome";
import { guard, MAX_ACTION_BYTES } from "./guard";

/** What Next sends an action as: plain arguments, or a form. */
const ACTION_TYPES = ["text/plain", "multipart/form-data"];

type Run<Schema extends z.ZodMiniType, Output extends object> = (
  input: z.output<Schema>,
  now: Now,
) => Promise<Outcome<Output>>;

/**
 * The one wrapper for actions: guard, parse, run, answer. What the schema refuses is an answer; what is thrown is written
 * to the log with its stack, and the user is told that nothing was changed.
 */
export function action<Schema extends z.ZodMiniType, Output extends object>(schema: Schema, run: Run<Schema, Output>) {
  return async (raw: unknown): Promise<Outcome<Output>> => {
    const refused = guard(
      { method: "POST", headers: await headers() },
      { method: "POST", contentTypes: ACTION_TYPES, maxBytes: MAX_ACTION_BYTES },
    );
    return refused ? failure(refused) : perform(schema, raw, run);
  };
}

/** The same for what travels beside the actions: Next sends those of a tab one at a time (docs/decisions/007-how-a-move-travels.md). */
export function handler<Schema extends z.ZodMiniType, Output extends object>(schema: Schema, run: Run<Schema, Output>) {
  return async (request: Request): Promise<Response> => {
    const refused = guard(request, {
      method: "POST",
      contentTypes: ["application/json"],
      maxBytes: MAX_ACTION_BYTES,
    });
    if (refused) return Response.json(failure(refused), { status: 403 });
    const raw: unknown = await request.json().catch(() => null);
    return Response.json(await perform(schema, raw, run));
  };
}

async function perform<Schema extends z.ZodMiniType, Output extends object>(
  schema: Schema,
  raw: unknown,
  run: Run<Schema, Output>,
): Promise<Outcome<Output>> {
  const input = z.safeParse(schema, raw);
  if (!input.success) return failure("invalid");
  try {
    return await run(input.data, now());
  } catch (error) {
    console.error("An action failed:", error);
    return failure("failed");
  }
}

export type Done = { changeId: string; applicationIds: string[] };

/** The answer to a change: the screen is drawn anew, also after a refusal, so that it shows what is so. */
export function answer(result: ChangeResult): Outcome<Done> {
  refresh();
  if (result.ok) return { ok: true, changeId: result.changeId, applicationIds: result.applicationIds };
  return failure(result.reason);
}
