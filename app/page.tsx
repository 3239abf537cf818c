import { AddDialog } from "@/components/adding/add-dialog";
import { AttentionStrip } from "@/components/board/attention-strip";
import { Board } from "@/components/board/board";
import { FilterBar } from "@/components/board/filter-bar";
import { FirstRun } from "@/components/board/first-run";
import { ExampleBanner } from "@/components/example/example-banner";
import { PassedQuestion } from "@/components/passed/passed-question";
import { UnfinishedChip } from "@/components/posting/unfinished-chip";
import { TopBar } from "@/components/shell/top-bar";
import { now } from "@/lib/clock";
import { readBoard } from "@/lib/data/board";
import { openDrafts } from "@/lib/data/drafts";
import { countExample } from "@/lib/data/example";
import { readPassed } from "@/lib/data/passed";
import { readDensity, readTheme } from "@/lib/data/settings";
import { boardPage, countShown } from "@/lib/domain/board-page";
import { boardHref, parseBoardView } from "@/lib/domain/board-view";
import { type SearchParams, usedFacets } from "@/lib/domain/filter";
import { offeredStages } from "@/lib/domain/stage";
import { env } from "@/lib/env";

export default async function BoardPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { today } = now();
  const view = parseBoardView(await searchParams);
  const [board, theme, density, drafts, passed, example] = await Promise.all([
    readBoard(today),
    readTheme(),
    readDensity(),
    openDrafts(),
    readPassed(today),
    countExample(),
  ]);
  const { stages, cards } = board;
  const offered = offeredStages(stages);
  const page = boardPage({ ...board, density }, { view, stages, today });
  const byHand = drafts.find((draft) => draft.kind === "by-hand") ?? null;
  const pastes = drafts.filter((draft) => draft.kind === "paste");
  const unfinished = pastes.length > 0 && <UnfinishedChip drafts={pastes} />;
  return (
    <div className="flex h-screen min-w-[1024px] flex-col overflow-hidden">
      <TopBar theme={theme} current="board" />
      {example !== null && <ExampleBanner count={example} />}
      {cards.length === 0 ? (
        <FirstRun stages={offered} dataFolder={env.dataFolder} unfinished={unfinished} />
      ) : (
        <>
          <AttentionStrip attention={board.attention} today={today}>
            <PassedQuestion dates={passed} today={today} />
          </AttentionStrip>
          <FilterBar view={view} facets={usedFacets(cards)} counts={countShown(page, stages)} unfinished={unfinished} />
          <Board page={page} stages={stages} view={view} today={today} density={density} />
        </>
      )}
      {view.adding && (
        <AddDialog stages={offered} today={today} draft={byHand} backHref={boardHref(view, { adding: false })} />
      )}
    </div>
  );
}
