"use client";

import { useState } from "react";
import { MAX_LINE } from "@/lib/domain/schema";
import { Input } from "../../ui/input";
import { useRole } from "../role-context";
import { FormEditor } from "./form-editor";
import type { FieldEditing } from "./use-field-editing";

/** The posting's own number for the role, and what the posting calls it. */
export function NumberEditor({ field }: { field: FieldEditing }) {
  const { application } = useRole();
  const [number, setNumber] = useState(application.requisitionId ?? "");
  const [label, setLabel] = useState(application.requisitionLabel ?? "");
  const save = () =>
    field.submit({
      requisitionId: number.trim() || null,
      requisitionLabel: number.trim() ? label.trim() || null : null,
    });
  const now = [application.requisitionLabel, application.requisitionId].filter(Boolean).join(" ") || "nothing";
  return (
    <FormEditor label="Role number" field={field} onSave={save} now={now}>
      <Input
        aria-label="What the posting calls it"
        placeholder="Role number"
        className="w-32!"
        maxLength={MAX_LINE}
        value={label}
        onChange={(event) => setLabel(event.target.value)}
      />
      <Input
        aria-label="Role number"
        placeholder="R-1234"
        className="w-40!"
        maxLength={MAX_LINE}
        value={number}
        autoFocus
        onFocus={(event) => event.target.select()}
        onChange={(event) => setNumber(event.target.value)}
      />
    </FormEditor>
  );
}
