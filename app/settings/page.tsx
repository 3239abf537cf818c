import type { Metadata } from "next";
import { DensityChoice } from "@/components/settings/density-choice";
import { LearntRules } from "@/components/settings/learnt-rules";
import { Setting } from "@/components/settings/setting";
import { Stages } from "@/components/settings/stages";
import { ThemeChoice } from "@/components/settings/theme-choice";
import { TopBar } from "@/components/shell/top-bar";
import { now } from "@/lib/clock";
import { listRules } from "@/lib/data/reader-rules";
import { readDensity, readTheme } from "@/lib/data/settings";
import { readSetStages } from "@/lib/data/stages";
import { dayInZone } from "@/lib/domain/calendar-date";
import { env } from "@/lib/env";

export const metadata: Metadata = { title: "Settings" };

/** What can be set. A section is here once what it sets works. */
export default async function SettingsPage() {
  const { today, zone } = now();
  const [theme, density, rules, stages] = await Promise.all([readTheme(), readDensity(), listRules(), readSetStages()]);
  return (
    <div className="flex min-h-screen flex-col">
      <TopBar theme={theme} current="settings" />
      <main className="flex grow flex-col">
        <div className="flex min-h-[54px] flex-wrap items-center gap-x-3 border-b border-rule px-(--layout-gutter)">
          <h1 className="font-serif text-xl leading-(--text-xl--line-height) font-medium">Settings</h1>
          <span className="text-ink-3">
            Kept on this computer in <span className="mono text-ink-2">{env.dataFolder}</span>
          </span>
        </div>
        <div className="grid grow wide:grid-cols-2">
          <div className={COLUMN}>
            <Setting
              title="Stages"
              lead="Drag, or Alt+Up and Alt+Down, to reorder. After the days you set without contact, a role shows as “no reply”."
            >
              <Stages stages={stages} />
            </Setting>
            <Setting title="Appearance">
              <ThemeChoice theme={theme} />
              <DensityChoice density={density} />
            </Setting>
          </div>
          <div className={`${COLUMN} border-rule max-wide:border-t wide:border-l`}>
            <Setting
              title="What the reader learnt"
              lead="From your corrections. Each is a plain rule that only proposes; its fields are marked “guessed”."
            >
              <LearntRules
                rules={rules.map(({ learntAt, ...rule }) => ({ ...rule, learntOn: dayInZone(learntAt, zone) }))}
                today={today}
              />
            </Setting>
          </div>
        </div>
      </main>
    </div>
  );
}

const COLUMN = "px-8 pt-1 pb-6";
