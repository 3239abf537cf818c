"use client";

import type { ReactNode } from "react";
import { Button } from "../../ui/button";
import { Problem } from "./problem";
import type { FieldEditing } from "./use-field-editing";

type FormEditorProps = {
  label: string;
  field: FieldEditing;
  onSave: () => void;
  /** What the field says by now, shown after a refusal. */
  now: string;
  hint?: string | null;
  children: ReactNode;
};

/** Fields that are edited together, in their own place. Enter saves, Escape leaves them as they were. */
export function FormEditor({ label, field, onSave, now, hint, children }: FormEditorProps) {
  const problem = field.editing?.problem ?? null;
  return (
    <form
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        field.close();
      }}
      className="min-w-0 py-0.5"
    >
      <div className="flex flex-wrap items-center gap-1.5">
        {children}
        <Button type="submit" size="sm">
          Save
        </Button>
        <Button look="ghost" size="sm" onClick={field.close}>
          Cancel
        </Button>
      </div>
      {problem ? <Problem>{problem}</Problem> : hint && <span className="mt-1 block text-xs text-ink-2">{hint}</span>}
      {field.editing?.isStale && <span className="mt-1 block text-xs text-ink-2">It now says: {now}</span>}
    </form>
  );
}
