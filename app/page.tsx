import { AddDialog } from "@/components/adding/add-dialog";
import { AttentionStrip } from "@/components/board/attention-strip";
import { Board } from "@/components/board/board";
import { FilterBar } from "@/components/board/filter-bar";
import { FirstRun } from "@/components/board/first-run";
import { FirstRunKeys } from "@/components/board/first-run-keys";
import { UnfinishedChip } from "@/components/posting/unfinished-chip";
import { TopBar } from "@/components/shell/top-bar";
import { now } from "@/lib/clock";
import { readBoard } from "@/lib/data/board";
import { openDrafts } from "@/lib/data/drafts";
import { readTheme } from "@/lib/data/settings";
import { parseBoardView, viewQuery } from "@/lib/domain/board-view";
import { attention } from "@/lib/domain/card";
import { filterChoices, type SearchParams } from "@/lib/domain/filter";
import { env } from "@/lib/env";

export default async function BoardPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { today } = now();
  const view = parseBoardView(await searchParams);
  const [{ stages, cards }, theme, drafts] = await Promise.all([readBoard(today), readTheme(), openDrafts()]);
  const closedIds = stages.filter((stage) => stage.kind === "closed").map((stage) => stage.id);
  const closed = cards.filter((card) => closedIds.includes(card.stageId)).length;
  const byHand = drafts.find((draft) => draft.kind === "by-hand") ?? null;
  const pastes = drafts.filter((draft) => draft.kind === "paste");
  const unfinished = pastes.length > 0 && <UnfinishedChip drafts={pastes} />;
  return (
    <div className="flex h-screen min-w-[1024px] flex-col overflow-hidden">
      <TopBar theme={theme} current="board" />
      {cards.length === 0 ? (
        <>
          <FirstRunKeys />
          <FirstRun stages={stages} dataFolder={env.dataFolder} unfinished={unfinished} />
        </>
      ) : (
        <>
          <AttentionStrip attention={attention(cards, stages, today)} today={today} />
          <FilterBar
            view={view}
            choices={filterChoices(cards)}
            counts={{ open: cards.length - closed, closed }}
            unfinished={unfinished}
          />
          <Board served={cards} stages={stages} view={view} today={today} />
        </>
      )}
      {view.adding && (
        <AddDialog
          stages={stages}
          today={today}
          draft={byHand}
          backHref={`/?${viewQuery({ ...view, adding: false })}`}
        />
      )}
    </div>
  );
}
