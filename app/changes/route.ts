import { guard } from "@/lib/actions/guard";
import { changesSince } from "@/lib/data/changes";

/** `/changes?since=17`: the number of the last change, and the roles that changed after number 17. */
export async function GET(request: Request): Promise<Response> {
  const refused = guard(request, { method: "GET" });
  if (refused) return new Response(refused, { status: 403 });
  const since = Number(new URL(request.url).searchParams.get("since"));
  if (!Number.isSafeInteger(since) || since < 0) {
    return new Response("since is the number of a change, 0 or more", { status: 400 });
  }
  return Response.json(await changesSince(since), { headers: { "Cache-Control": "no-store" } });
}
