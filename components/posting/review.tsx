"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { fieldOfDigit, type ReviewField } from "@/lib/domain/review/fields";
import { fieldSpans, type Values } from "@/lib/domain/review/form";
import type { Span } from "@/lib/domain/review/marks";
import { chosenStage, planPlacement } from "@/lib/domain/review/placement";
import { readForm } from "@/lib/domain/review/read-back";
import { type FillChoice, fillChoices } from "@/lib/domain/review/selection";
import { useKeys } from "../shell/keys";
import { useToasts } from "../shell/toaster";
import { Kbd } from "../ui/kbd";
import { Segmented } from "../ui/segmented";
import { FieldsPane } from "./fields-pane";
import { focusField } from "./focus-field";
import { OriginalText, scrollTo } from "./original-text";
import type { ReviewProps } from "./review-types";
import { useAddRole, useDiscard } from "./use-add-role";
import { useReviewForm } from "./use-review-form";
import { VersionNotice } from "./version-notice";

const SIDES = [
  { value: "text", label: "Text" },
  { value: "fields", label: "Fields" },
] as const;
type Side = (typeof SIDES)[number]["value"];

/** The text as pasted beside what was read of it, to be put right and added. */
export function Review({ draft, source, stages, today }: ReviewProps) {
  const { form, change, saver, state, leftover, answerLeftover } = useReviewForm({ draft, source });
  const { add, isAdding } = useAddRole(draft.id, saver);
  const discardDraft = useDiscard(draft.id, saver);
  const toasts = useToasts();
  const router = useRouter();
  const pane = useRef<HTMLDivElement>(null);
  const [side, setSide] = useState<Side>("fields");
  const [active, setActive] = useState<ReviewField | null>(null);
  const [tried, setTried] = useState(false);

  const read = readForm(form, today);
  const place = planPlacement(form.edits, stages, today);
  const stage = chosenStage(form.edits, stages);

  const show = (next: Side, then: () => void) => {
    setSide(next);
    // Under 1200 pixels the other side is drawn only after this.
    requestAnimationFrame(then);
  };
  const reach = (field: ReviewField) => show("fields", () => focusField(field));
  const submit = (open: boolean) => {
    setTried(true);
    const wrong = read.problems[0];
    if (wrong) {
      reach(wrong.field);
      return toasts.show({ text: `Nothing was added yet. ${wrong.message}` });
    }
    if (!place.ok) return toasts.show({ text: `Nothing was added yet. ${place.message}` });
    if (!isAdding) add({ fields: read.patch, ...place }, open);
  };
  const fill = (choice: FillChoice, span: Span) =>
    change({ kind: "fill", field: choice.field, values: choice.values, span });
  const set = (values: Values) => change({ kind: "set", values });
  const leave = () => {
    saver.flush();
    router.push("/");
  };
  const swap = () => {
    const isInText = pane.current?.contains(document.activeElement);
    if (isInText || side === "text") reach("title");
    else show("text", () => pane.current?.focus());
  };
  const digits = Array.from({ length: 9 }, (_, index) => index + 1);
  const altKeys = digits.map((digit) => [`Alt+${digit}`, () => reach(fieldOfDigit(digit) ?? "title")] as const);
  useKeys({ ...Object.fromEntries(altKeys), "Ctrl+Enter": () => submit(false), Escape: leave, F6: swap });
  const openLine = (line: number) => show("text", () => scrollTo(pane.current, `[data-line="${line}"]`));

  return (
    <>
      {(state === "stale" || leftover) && <VersionNotice stale={state === "stale"} onAnswer={answerLeftover} />}
      <div className="flex h-12 shrink-0 items-center gap-3 border-b border-rule px-(--layout-gutter) wide:hidden">
        <Segmented label="Side" options={SIDES} value={side} onChange={(next) => setSide(next ?? "fields")} />
        <span className="flex items-center gap-1 text-ink-3">
          <Kbd>F6</Kbd> changes side
        </span>
      </div>
      <div className="grid min-h-0 grow grid-cols-1 grid-rows-1 wide:grid-cols-[minmax(0,1fr)_604px]">
        <div
          className={`min-h-0 min-w-0 flex-col wide:flex wide:border-r wide:border-rule-strong ${side === "text" ? "flex" : "hidden"}`}
        >
          <OriginalText
            draft={draft}
            spans={fieldSpans(form, source.spans)}
            sections={source.sections}
            active={active}
            pane={pane}
            choicesOf={(selected) => fillChoices(form, selected, draft.pastedOn)}
            onFill={fill}
            onMark={reach}
          />
        </div>
        <div className={`min-h-0 min-w-0 flex-col wide:flex ${side === "fields" ? "flex" : "hidden"}`}>
          <FieldsPane
            form={form}
            today={today}
            stages={stages}
            sections={source.sections}
            active={active}
            // What is being typed is not called wrong before it is done.
            problems={tried ? read.problems : read.problems.filter(({ field }) => field !== active)}
            placementProblem={tried && !place.ok ? place.message : null}
            onSet={set}
            onActive={setActive}
            onSection={openLine}
            foot={{ stage, state, isAdding, onAdd: submit, onDiscard: discardDraft }}
          />
        </div>
      </div>
    </>
  );
}
