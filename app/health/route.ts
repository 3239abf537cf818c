import { guard } from "@/lib/actions/guard";
import { readHealth } from "@/lib/data/health";

/** Whether this process is up and its database answers, which schema it has and where it is kept. */
export async function GET(request: Request): Promise<Response> {
  const refused = guard(request, { method: "GET" });
  if (refused) return new Response(refused, { status: 403 });
  const health = await readHealth();
  return Response.json(health, { status: health.ok ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}
