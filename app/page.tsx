import { TopBar } from "@/components/shell/top-bar";
import { now } from "@/lib/clock";
import { readBoard } from "@/lib/data/board";
import { readTheme } from "@/lib/data/settings";

export default async function BoardPage() {
  const { today } = now();
  const [board, theme] = await Promise.all([readBoard(today), readTheme()]);
  return (
    <div className="flex h-screen flex-col overflow-hidden">
      <TopBar theme={theme} current="board" />
      <main>
        <h1>Board</h1>
        <p>{board.cards.length} roles</p>
      </main>
    </div>
  );
}
