import { guard } from "@/lib/actions/guard";
import { now } from "@/lib/clock";
import { readBoard } from "@/lib/data/board";
import { exportRoles } from "@/lib/data/export-rows";
import { csvFileName, csvHead, csvRows } from "@/lib/domain/csv/write";
import { type Filter, isFiltering, matches, paramsOf, parseFilter } from "@/lib/domain/filter";

/**
 * Every role as a CSV file (docs/csv.md), or with the filter of a board those that it shows. Written while it is read: a large
 * hunt needs no more memory than a small one.
 */
export async function GET(request: Request): Promise<Response> {
  const refused = guard(request, { method: "GET" });
  if (refused) return new Response(refused, { status: 403 });
  const filter = parseFilter(paramsOf(new URL(request.url).searchParams));
  try {
    const parts = csvParts(isFiltering(filter) ? await idsShown(filter) : null);
    const first = await parts.next(); // a database that does not answer is an answer of its own, not half a file
    return new Response(download(first, parts), {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="${csvFileName(now().today)}"`,
        "Cache-Control": "no-store",
      },
    });
  } catch (error) {
    console.error("The CSV export failed:", error);
    return new Response("The file could not be made. Your data was only read; try again in a moment.", { status: 503 });
  }
}

async function idsShown(filter: Filter): Promise<Set<string>> {
  const { today } = now();
  const { cards, stages } = await readBoard(today);
  return new Set(cards.filter((card) => matches(card, filter, stages, today)).map((card) => card.id));
}

async function* csvParts(only: ReadonlySet<string> | null): AsyncGenerator<string> {
  let head = csvHead();
  for await (const page of exportRoles(only)) {
    yield head + csvRows(page.roles, page);
    head = "";
  }
  if (head) yield head; // there are no roles
}

/** An error in the middle breaks the connection, so that the browser reports a failed download and keeps no part of it. */
function download(first: IteratorResult<string>, parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let next: IteratorResult<string> | null = first;
  return new ReadableStream({
    async pull(controller) {
      try {
        const part = next ?? (await parts.next());
        next = null;
        if (part.done) controller.close();
        else controller.enqueue(encoder.encode(part.value));
      } catch (error) {
        console.error("The CSV export broke off:", error);
        controller.error(error);
      }
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}
