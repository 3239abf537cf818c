"use client";

import { type RefObject, useRef, useState } from "react";
import { savePassed } from "@/lib/actions/passed";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { beginAnswer, type PassedAnswer, type PassedDate, type PassedDraft, readAnswer } from "@/lib/domain/passed";
import { newId } from "@/lib/id";
import { useToasts } from "../shell/toaster";
import { unanswered } from "../shell/unanswered";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Icon } from "../ui/icon";
import { Kbd } from "../ui/kbd";
import { AnswerChoice, PassedRow } from "./passed-row";

type PassedDialogProps = {
  dates: readonly PassedDate[];
  today: CalendarDate;
  /** What opened it. */
  opener: RefObject<HTMLElement | null>;
  onClose: () => void;
};

/** Asks about "apply by" days that have passed: several at once, as one step. What is left open is asked again. */
export function PassedDialog({ dates, today, opener, onClose }: PassedDialogProps) {
  const [drafts, setDrafts] = useState<Readonly<Record<string, PassedDraft>>>({});
  const [submitId] = useState(newId);
  const [problem, setProblem] = useState<string | null>(null);
  const { show } = useToasts();
  const isAllAnswered = useRef(false);
  const given = dates.filter(({ deadlineId }) => drafts[deadlineId]);

  const change = (ids: readonly string[], draft: PassedDraft) => {
    setProblem(null);
    setDrafts((others) => ({ ...others, ...Object.fromEntries(ids.map((id) => [id, draft])) }));
  };
  const save = async () => {
    const read = given.map((date) => ({ date, answer: answerTo(drafts[date.deadlineId], today) }));
    const answers = read.flatMap(({ date: { applicationId, deadlineId, version }, answer }) =>
      answer ? { applicationId, deadlineId, version, answer } : [],
    );
    if (answers.length === 0) return;
    if (answers.length < read.length) return setProblem("Nothing was saved yet: a day is missing.");
    const result = await savePassed({ submitId, answers }).catch(unanswered);
    if (!result.ok) return setProblem(result.message);
    const text = answers.length === 1 ? "Answer saved." : `${answers.length} answers saved.`;
    isAllAnswered.current = answers.length === dates.length;
    show({ text, changeId: result.changeId });
    onClose();
  };
  const sameForAll = (is: PassedAnswer["is"]) =>
    change(
      dates.map(({ deadlineId }) => deadlineId),
      beginAnswer(is),
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={dates.length === 1 ? "An apply-by day has passed" : `${dates.length} apply-by days have passed`}
      lead="Each is asked about once. What you leave open is asked again."
      width={720}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
      }}
      finalFocus={() => (isAllAnswered.current ? firstCard() : opener.current)}
    >
      {dates.length > 1 && (
        <div className="mt-3 flex items-center gap-3">
          <span className="grow text-ink-2">Answer all the same</span>
          <AnswerChoice label="Answer all the same" draft={sharedDraft(dates, drafts)} onChoose={sameForAll} />
        </div>
      )}
      <ul className="mt-3 border-b border-rule">
        {dates.map((date) => (
          <PassedRow
            key={date.deadlineId}
            date={date}
            draft={drafts[date.deadlineId]}
            today={today}
            onDraft={(draft) => change([date.deadlineId], draft)}
          />
        ))}
      </ul>
      {problem && (
        <p role="alert" className="mt-3 flex items-center gap-1.5 text-xs font-semibold">
          <Icon name="alert" size="sm" />
          {problem}
        </p>
      )}
      <div className="mt-[18px] flex items-center justify-end gap-2">
        <Button look="ghost" size="sm" onClick={onClose}>
          Cancel <Kbd>Esc</Kbd>
        </Button>
        <Button look="primary" size="sm" disabled={given.length === 0} onClick={save}>
          {given.length > 1 ? `Save ${given.length} answers` : "Save answer"} <Kbd on>Ctrl Enter</Kbd>
        </Button>
      </div>
    </Dialog>
  );
}

function answerTo(draft: PassedDraft | undefined, today: CalendarDate): PassedAnswer | null {
  return draft ? readAnswer(draft, today) : null;
}

/** What all of them are answered with; nothing where they differ. */
function sharedDraft(dates: readonly PassedDate[], drafts: Readonly<Record<string, PassedDraft>>) {
  const [first, ...others] = dates.map(({ deadlineId }) => drafts[deadlineId]);
  return others.every((draft) => draft?.is === first?.is) ? first : undefined;
}

/** Once all is answered there is nothing to open any more, so the focus goes to the board. */
function firstCard(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-card-link][tabindex="0"]');
}
