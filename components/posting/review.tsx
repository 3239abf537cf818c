"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { withRules } from "@/lib/domain/reader-rule";
import { fieldOfDigit } from "@/lib/domain/review/fields";
import { markSpans } from "@/lib/domain/review/form";
import { NOTHING_READ } from "@/lib/domain/review/nothing-read";
import { chosenStage, planPlacement } from "@/lib/domain/review/placement";
import { readForm } from "@/lib/domain/review/read-back";
import { fillChoices } from "@/lib/domain/review/selection";
import { useReading } from "../reader/readings";
import { useKeys } from "../shell/keys";
import { useToasts } from "../shell/toaster";
import { Kbd } from "../ui/kbd";
import { Segmented } from "../ui/segmented";
import { DuplicateBanner } from "./duplicate-banner";
import { FieldsPane } from "./fields-pane";
import { FieldsWaiting } from "./fields-waiting";
import { OriginalText } from "./original-text";
import type { ReviewProps } from "./review-types";
import { SecondPosting } from "./second-posting";
import { useAddRole, useAttach, useDiscard } from "./use-add-role";
import { duplicateTarget, useDuplicate } from "./use-duplicate";
import { useReviewForm } from "./use-review-form";
import { type Side, useSides } from "./use-sides";
import { VersionNotice } from "./version-notice";

/** The text as pasted beside what was read of it, to be put right and added. */
export function Review(props: ReviewProps) {
  const { draft, stages, rules, today } = props;
  const { id, text, html, pastedOn } = draft;
  const reading = useReading({ draftId: id, paste: { text, html }, on: pastedOn });
  const source = withRules(reading ?? NOTHING_READ, rules, text);
  const review = useReviewForm(draft, source);
  const { form, change } = review;
  const sides = useSides();
  const submission = useSubmission(props, { ...review, isRead: reading !== null }, sides.reach);
  useReviewKeys({ ...sides, submit: reading ? submission.submit : () => undefined, saver: review.saver });
  return (
    <>
      {(review.state === "stale" || review.leftover) && (
        <VersionNotice stale={review.state === "stale"} onAnswer={review.answerLeftover} />
      )}
      {submission.duplicate && (
        <DuplicateBanner duplicate={submission.duplicate} today={today} onSeparate={submission.separate} />
      )}
      {source.secondPostingAt !== null && (
        <SecondPosting
          text={text.slice(source.secondPostingAt)}
          draftId={form.edits.second ?? null}
          onKept={(second) => change({ kind: "set", values: { second } })}
        />
      )}
      <SideTabs side={sides.side} onSide={sides.setSide} />
      <div className="grid min-h-0 grow grid-cols-1 grid-rows-1 wide:grid-cols-[minmax(0,1fr)_604px]">
        <div className={`wide:border-r wide:border-rule-strong ${sideClass(sides.side === "text")}`}>
          <OriginalText
            draft={draft}
            spans={markSpans(form, source.spans)}
            sections={source.sections}
            active={sides.active}
            pane={sides.pane}
            choicesOf={(selected) => fillChoices(form, selected, draft.pastedOn)}
            onFill={({ field, values }, span) => change({ kind: "fill", field, values, span })}
            onMark={sides.reach}
          />
        </div>
        <div className={sideClass(sides.side === "fields")}>
          {reading ? (
            <FieldsPane
              form={form}
              today={today}
              stages={stages}
              sections={reading.sections}
              alsoStated={reading.alsoStated}
              onFill={(field, { values, span }) =>
                change(span ? { kind: "fill", field, values, span } : { kind: "set", values })
              }
              active={sides.active}
              {...submission.shown(sides.active)}
              onSet={(values) => change({ kind: "set", values })}
              onActive={sides.setActive}
              onSection={sides.openLine}
              foot={{ ...submission.foot, state: review.state }}
            />
          ) : (
            <FieldsWaiting />
          )}
        </div>
      </div>
    </>
  );
}

function sideClass(isShown: boolean): string {
  return `min-h-0 min-w-0 flex-col wide:flex ${isShown ? "flex" : "hidden"}`;
}

const SIDES = [
  { value: "text", label: "Text" },
  { value: "fields", label: "Fields" },
] as const;

/** Under 1200 pixels one side is shown at a time. */
function SideTabs({ side, onSide }: { side: Side; onSide: (side: Side) => void }) {
  return (
    <div className="flex h-12 shrink-0 items-center gap-3 border-b border-rule px-(--layout-gutter) wide:hidden">
      <Segmented label="Side" options={SIDES} value={side} onChange={(next) => onSide(next ?? "fields")} />
      <span className="flex items-center gap-1 text-ink-3">
        <Kbd>F6</Kbd> changes side
      </span>
    </div>
  );
}

type Sides = ReturnType<typeof useSides>;
type ReviewState = ReturnType<typeof useReviewForm>;
type Submitted = Pick<ReviewState, "form" | "saver"> & { isRead: boolean };

/** What the form comes to, and adding it; what cannot be added yet is said where it stands. */
function useSubmission(
  { draft, target: own, stages, today }: ReviewProps,
  { form, saver, isRead }: Submitted,
  reach: Sides["reach"],
) {
  const { patch, problems } = readForm(form, today);
  const duplicate = useDuplicate(draft.id, patch, isRead && own === null);
  const target = own ?? duplicateTarget(duplicate);
  const { add, isAdding } = useAddRole(draft.id, saver);
  const attach = useAttach(draft.id, target, saver);
  const onDiscard = useDiscard(draft.id, saver);
  const toasts = useToasts();
  const [tried, setTried] = useState(false);
  const place = planPlacement(form.edits, stages, today);
  const submit = (open: boolean, separate = target === null) => {
    setTried(true);
    const [wrong] = problems;
    if (wrong) reach(wrong.field);
    if (wrong) return toasts.show({ text: `Nothing was added yet. ${wrong.message}` });
    if (!separate) return attach(patch);
    if (!place.ok) return toasts.show({ text: `Nothing was added yet. ${place.message}` });
    if (!isAdding) add({ fields: patch, ...place }, open);
  };
  return {
    submit,
    duplicate,
    separate: () => submit(false, true),
    /** What is being typed is not called wrong before it is done. */
    shown: (active: Sides["active"]) => ({
      problems: tried ? problems : problems.filter(({ field }) => field !== active),
      placementProblem: tried && !place.ok ? place.message : null,
    }),
    foot: { target, stage: chosenStage(form.edits, stages), isAdding, onAdd: submit, onDiscard },
  };
}

type ReviewKeys = Pick<Sides, "reach" | "swap"> & Pick<ReviewState, "saver"> & { submit: (open: boolean) => void };

function useReviewKeys({ reach, swap, saver, submit }: ReviewKeys): void {
  const router = useRouter();
  const leave = () => {
    void saver.flush();
    router.push("/");
  };
  const digits = Array.from({ length: 9 }, (_, index) => index + 1);
  const fieldKeys = digits.map((digit) => [`Alt+${digit}`, () => reach(fieldOfDigit(digit) ?? "title")] as const);
  useKeys({ ...Object.fromEntries(fieldKeys), "Ctrl+Enter": () => submit(false), Escape: leave, F6: swap });
}
