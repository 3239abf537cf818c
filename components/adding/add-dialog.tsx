"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { addRole } from "@/lib/actions/applications";
import {
  type AddForm,
  type AddProblem,
  anotherAddForm,
  emptyAddForm,
  fromEdits,
  readAddForm,
} from "@/lib/domain/add-form";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Draft } from "@/lib/domain/draft";
import { type Stage, stageById } from "@/lib/domain/stage";
import { readWholeDay } from "@/lib/domain/typed-day";
import { newId } from "@/lib/id";
import { clipOf } from "../shell/paste-anywhere";
import { useToasts } from "../shell/toaster";
import { DAY_PROBLEM } from "../shell/typed-day";
import { unanswered } from "../shell/unanswered";
import { useSavePaste } from "../shell/use-save-paste";
import { Button, buttonClass } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Icon } from "../ui/icon";
import { Kbd } from "../ui/kbd";
import { AddFields } from "./add-fields";
import { useAddDraft } from "./use-add-draft";

const PROBLEMS: Record<AddProblem, string> = {
  "nothing-known": "Type a title or a company. One of them is enough.",
  "outcome-needed": "Choose how it ended.",
  day: DAY_PROBLEM,
};

const newIds = () => ({ submitId: newId(), applicationId: newId() });

type AddDialogProps = {
  stages: readonly Stage[];
  today: CalendarDate;
  /** What was typed before and not added. */
  draft: Draft | null;
  /** The board's address without this dialog. */
  backHref: string;
};

/** Adds a role from memory. One field is enough; Escape keeps what was typed. */
export function AddDialog({ stages, today, draft, backHref }: AddDialogProps) {
  const router = useRouter();
  const { show } = useToasts();
  const firstStage = stages[0]?.id ?? "";
  const [form, setForm] = useState<AddForm>(() => {
    const typed = draft ? fromEdits(draft.edits, firstStage) : emptyAddForm(firstStage);
    // The stage it was meant for may be hidden or merged since.
    return stageById(stages, typed.stageId) ? typed : { ...typed, stageId: firstStage };
  });
  const [problem, setProblem] = useState<string | null>(null);
  const kept = useAddDraft(draft);
  const savePaste = useSavePaste();
  // Made once for each role, so that trying again after silence adds it once.
  const ids = useRef(newIds());
  const isAdding = useRef(false);
  const title = useRef<HTMLInputElement>(null);
  const stage = stageById(stages, form.stageId);

  const change = (next: AddForm) => {
    setForm(next);
    setProblem(null);
    kept.keep(next);
  };
  const leave = async () => {
    await kept.flush();
    router.push(backHref, { scroll: false });
  };
  const add = async (another: boolean) => {
    if (isAdding.current) return;
    isAdding.current = true;
    await tryToAdd(another).finally(() => {
      isAdding.current = false;
    });
  };
  const tryToAdd = async (another: boolean) => {
    const read = readAddForm(form, {
      stages,
      today,
      newId,
      readDay: (text, prefer) => readWholeDay(text, today, prefer),
    });
    if (!read.ok) return setProblem(PROBLEMS[read.problem]);
    const draftId = await kept.flush();
    const request = { ...read.application, ...ids.current, draftId };
    const answer = await addRole(request).catch(unanswered);
    if (!answer.ok) return setProblem(answer.message);
    show({ text: `Added to ${stage?.name}.`, changeId: answer.changeId });
    kept.forget();
    ids.current = newIds();
    if (!another) return router.push(backHref, { scroll: false });
    setForm(anotherAddForm(form));
    title.current?.focus();
  };

  return (
    <Dialog
      open
      onClose={leave}
      title="Add a role by hand"
      lead="Title or company is enough. The posting can be pasted on later."
      width={720}
      initialFocus={title}
      corner={
        <Button look="ghost" size="sm" onClick={() => router.push("/add")}>
          <Icon name="paste" size="sm" />I have the posting <Kbd>Ctrl V</Kbd>
        </Button>
      }
    >
      <form
        onPaste={(event) => {
          // A posting has lines; what goes into one of these fields has none.
          const clip = clipOf(event.clipboardData);
          if (!clip?.text.trim().includes("\n")) return;
          event.preventDefault();
          savePaste(clip);
        }}
        onSubmit={(event) => {
          event.preventDefault();
          add(false);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) add(false);
        }}
      >
        <AddFields form={form} onChange={change} stages={stages} today={today} titleRef={title} />
        {problem && (
          <p role="alert" className="mt-3 flex items-center gap-1.5 text-xs font-semibold">
            <Icon name="alert" size="sm" />
            {problem}
          </p>
        )}
        <div className="-mx-5 mt-4 -mb-4 flex h-14 items-center gap-2 rounded-b-lg border-t border-rule-strong bg-sunk px-5">
          <span className="grow text-ink-3">Esc steps back and keeps what you typed</span>
          <Button onClick={() => add(true)}>Add and another</Button>
          <button type="submit" className={buttonClass("primary")}>
            Add to {stage?.name} <Kbd on>Ctrl Enter</Kbd>
          </button>
        </div>
      </form>
    </Dialog>
  );
}
