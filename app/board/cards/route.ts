import { guard } from "@/lib/actions/guard";
import { now } from "@/lib/clock";
import { readBoard } from "@/lib/data/board";
import { boardColumn, type MoreCards, pageQuery, type Viewing } from "@/lib/domain/board-page";
import { parseBoardView } from "@/lib/domain/board-view";
import type { Card } from "@/lib/domain/card";
import { paramsOf } from "@/lib/domain/filter";
import { stageById } from "@/lib/domain/stage";

/** What is sent beyond a card that is asked for by its id. */
const BEYOND = 8;

/**
 * `/board/cards?stage=saved&skip=16&take=48` and the view: further cards of a column, as it is scrolled to. With `through=<id>`
 * instead: the column that this card stands in, from its head to the card. What is not there answers null.
 */
export async function GET(request: Request): Promise<Response> {
  const refused = guard(request, { method: "GET" });
  if (refused) return new Response(refused, { status: 403 });
  const params = new URL(request.url).searchParams;
  const { today } = now();
  const { cards, stages, seq } = await readBoard(today);
  const view = parseBoardView(paramsOf(params));
  const viewing = { view, stages, today };
  const part = params.has("through") ? partThrough(params, cards, viewing) : partOf(params, cards, viewing);
  const more: MoreCards | null = part && { seq, query: pageQuery(view), ...part };
  return Response.json(more, { headers: { "Cache-Control": "no-store" } });
}

type Part = Omit<MoreCards, "seq" | "query">;

function partOf(params: URLSearchParams, cards: readonly Card[], viewing: Viewing): Part | null {
  const stage = stageById(viewing.stages, params.get("stage"));
  const [skip, take] = [Number(params.get("skip")), Number(params.get("take"))];
  if (!stage || !Number.isSafeInteger(skip) || !Number.isSafeInteger(take) || skip < 0 || take < 1) return null;
  const column = boardColumn(cards, stage, viewing);
  return { stageId: stage.id, skip, total: column.length, cards: column.slice(skip, skip + take) };
}

function partThrough(params: URLSearchParams, cards: readonly Card[], viewing: Viewing): Part | null {
  const card = cards.find((each) => each.id === params.get("through"));
  const stage = stageById(viewing.stages, card?.stageId ?? null);
  if (!card || !stage || (stage.kind === "closed" && !viewing.view.closedOpen)) return null;
  const column = boardColumn(cards, stage, viewing);
  const place = column.indexOf(card);
  if (place < 0) return null;
  return { stageId: stage.id, skip: 0, total: column.length, cards: column.slice(0, place + 1 + BEYOND) };
}
