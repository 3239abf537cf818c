import Link from "next/link";
import type { ReactNode } from "react";
import type { Stage } from "@/lib/domain/stage";
import { OpenExample } from "../example/open-example";
import { buttonClass } from "../ui/button";
import { Icon, type IconName } from "../ui/icon";
import { Kbd } from "../ui/kbd";

/** The first board: what to do, and where it is all kept. It offers only the ways in that work. */
export function FirstRun({
  stages,
  dataFolder,
  unfinished,
}: {
  stages: Stage[];
  dataFolder: string;
  unfinished: ReactNode;
}) {
  return (
    <main className="flex min-h-0 flex-1 flex-col overflow-x-hidden overflow-y-auto px-(--layout-gutter)">
      <div aria-hidden="true" className="mt-3.5 grid shrink-0 auto-cols-fr grid-flow-col gap-[18px]">
        {stages.map((stage) => (
          <div
            key={stage.id}
            data-stage={stage.colour}
            className="h-[42px] pt-[13px] shadow-[inset_0_2px_0_var(--stage)]"
          >
            <span className="heading leading-[1.25] text-ink-3">{stage.name}</span>
          </div>
        ))}
      </div>
      <section className="mt-[22px] grid max-h-[600px] min-h-[420px] flex-1 grid-cols-[minmax(0,1fr)_500px] gap-7">
        <div className="grid content-center justify-items-center gap-3.5 rounded-lg border-[1.5px] border-dashed border-control bg-surface px-12 text-center">
          <h1 className="font-serif text-[34px] leading-[42px] tracking-[-0.015em]">Start with one job posting</h1>
          <p className="max-w-[54ch] text-[14px] leading-[21px] text-ink-2">
            Copy the whole page of a job you are thinking about and press <Kbd>Ctrl V</Kbd>. Rolebook reads title,
            company, pay and dates from it and keeps the text, so that the posting is still yours when the link is gone.
          </p>
          <Link href="/add" className={buttonClass("primary")}>
            <Icon name="paste" />
            Paste a posting
            <Kbd on>Ctrl V</Kbd>
          </Link>
          {unfinished}
        </div>
        <ul className="grid content-start self-start border-y border-rule-strong">
          <Way icon="plus" name="Add by hand" words="For roles from memory. A title or a company is enough.">
            <Link href="/?add=by-hand" scroll={false} className={buttonClass("plain", "sm")}>
              Add a role <Kbd>A</Kbd>
            </Link>
          </Way>
          <Way
            icon="archive"
            name="Look around in an example hunt"
            words="33 made-up roles with dates around today. One click removes it without a trace."
          >
            <OpenExample />
          </Way>
        </ul>
      </section>
      <p className="flex shrink-0 items-center gap-2 py-5 text-ink-2">
        <Icon name="folder" size="sm" className="text-ink-3" />
        <span>
          Everything stays on this computer, in <span className="mono">{dataFolder}</span>. No account, nothing is sent
          anywhere.
        </span>
      </p>
    </main>
  );
}

function Way({ icon, name, words, children }: { icon: IconName; name: string; words: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-4 border-rule px-1 py-6 not-first:border-t">
      <Icon name={icon} className="text-accent" />
      <div className="grow">
        <b className="block font-serif text-lg font-medium">{name}</b>
        <span className="block max-w-[38ch] text-ink-2">{words}</span>
      </div>
      {children}
    </li>
  );
}
