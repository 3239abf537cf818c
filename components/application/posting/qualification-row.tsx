"use client";

import { startTransition, useOptimistic, useState } from "react";
import { saveQualification } from "@/lib/actions/details";
import type { Qualification } from "@/lib/domain/detail";
import type { QualificationState } from "@/lib/domain/history";
import { newId } from "@/lib/id";
import { useToasts } from "../../shell/toaster";
import { unanswered } from "../../shell/unanswered";
import { Icon } from "../../ui/icon";
import { Input } from "../../ui/input";
import { useRole } from "../role-context";

const NEXT = { open: "met", met: "partly", partly: "open" } as const;
const CHECKED = { open: false, met: true, partly: "mixed" } as const;
const MARKS = {
  open: "border-control bg-surface",
  met: "border-accent bg-accent text-on-accent",
  partly: "border-accent bg-surface text-accent",
} as const;

/** A qualification as it will be once what is on its way is saved. */
function useQualification(qualification: Qualification) {
  const { application } = useRole();
  const { show, remember } = useToasts();
  const [shown, setShown] = useOptimistic(qualification);
  const save = (change: Partial<QualificationState>) =>
    startTransition(async () => {
      const { id, version } = shown;
      const next = { state: shown.state, evidence: shown.evidence, ...change };
      setShown({ ...shown, ...next, version: version + 1 });
      const form = { submitId: newId(), applicationId: application.id, qualificationId: id, version, ...next };
      const answer = await saveQualification(form).catch(unanswered);
      if (answer.ok) remember(answer.changeId);
      else show({ text: answer.message });
    });
  return { shown, save };
}

/** What is asked for, whether it is met, and what shows it. A click goes from open to met, partly and open again. */
export function QualificationRow({ qualification }: { qualification: Qualification }) {
  const { shown, save } = useQualification(qualification);
  const [isEditing, setIsEditing] = useState(false);
  return (
    <li className="grid grid-cols-[1fr_auto] items-start gap-x-2.5 border-rule not-first:border-t">
      {/* biome-ignore lint/a11y/useSemanticElements: a native checkbox has no third state that a click can reach. */}
      <button
        type="button"
        role="checkbox"
        aria-checked={CHECKED[shown.state]}
        aria-label={`${shown.text}: ${shown.state}`}
        onClick={() => save({ state: NEXT[shown.state] })}
        onKeyDown={(event) => {
          if (event.key.toLowerCase() !== "e" || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          setIsEditing(true);
        }}
        className="grid grid-cols-[16px_1fr] items-start gap-2.5 rounded-sm py-1.5 text-left font-serif text-read leading-[21px]"
      >
        <span className={`mt-0.5 grid size-4 place-items-center rounded-sm border-[1.5px] ${MARKS[shown.state]}`}>
          {shown.state !== "open" && <Icon name={shown.state === "met" ? "check" : "minus"} size="xs" />}
        </span>
        {shown.text}
      </button>
      {isEditing ? (
        <EvidenceInput
          text={shown.evidence ?? ""}
          onClose={() => setIsEditing(false)}
          onSave={(evidence) => {
            setIsEditing(false);
            if (evidence !== shown.evidence) save({ evidence });
          }}
        />
      ) : (
        <Evidence shown={shown} onEdit={() => setIsEditing(true)} />
      )}
    </li>
  );
}

/** What shows it, at the right; a gap is said in ink. Without one the offer to add it shows under the pointer. */
function Evidence({ shown, onEdit }: { shown: Qualification; onEdit: () => void }) {
  const look = shown.evidence
    ? shown.state === "open"
      ? "font-semibold"
      : "text-ink-3"
    : "text-ink-3 opacity-0 focus-visible:opacity-100 [li:hover>&]:opacity-100";
  return (
    <button
      type="button"
      data-editable
      title="Edit evidence (E)"
      onClick={onEdit}
      className={`mt-1 -mr-1 min-h-6 max-w-40 rounded-sm px-1 text-right text-xs leading-4 hover:bg-hover ${look}`}
    >
      {shown.evidence ?? "Add evidence"}
    </button>
  );
}

type EvidenceInputProps = { text: string; onSave: (evidence: string | null) => void; onClose: () => void };

function EvidenceInput({ text: before, onSave, onClose }: EvidenceInputProps) {
  const [text, setText] = useState(before);
  return (
    <Input
      aria-label="Evidence"
      placeholder="4 years, or: gap"
      maxLength={1000}
      value={text}
      autoFocus
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => onSave(text.trim() || null)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
        event.preventDefault();
        event.stopPropagation();
        if (event.key === "Enter") onSave(text.trim() || null);
        else onClose();
      }}
      className="my-0.5 w-44! text-xs"
    />
  );
}
