import { guard } from "@/lib/actions/guard";
import { now } from "@/lib/clock";
import { readBoard } from "@/lib/data/board";
import { FACETS, filterChoices } from "@/lib/domain/filter";

/** `/board/choices?facet=companies`: what the board can be filtered by, asked for when the menu opens. */
export async function GET(request: Request): Promise<Response> {
  const refused = guard(request, { method: "GET" });
  if (refused) return new Response(refused, { status: 403 });
  const asked = new URL(request.url).searchParams.get("facet");
  const facet = FACETS.find((each) => each === asked);
  if (!facet) return new Response(`facet is one of ${FACETS.join(", ")}`, { status: 404 });
  const { cards } = await readBoard(now().today);
  return Response.json(filterChoices(cards, facet), { headers: { "Cache-Control": "no-store" } });
}
