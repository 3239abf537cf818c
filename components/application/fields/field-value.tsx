"use client";

import type { ReactNode } from "react";
import type { FieldName } from "@/lib/domain/application";
import { FIELD_LABELS, showField } from "@/lib/domain/field-words";
import { useRole } from "../role-context";
import { type ChoiceField, ChoiceValue } from "./choice-value";
import type { TypedField } from "./field-input";
import { NumberEditor } from "./number-editor";
import { PayEditor } from "./pay-editor";
import { TypedEditor } from "./typed-editor";
import { type FieldEditing, useFieldEditing } from "./use-field-editing";
import { ValueButton } from "./value-button";

export type EditableField = TypedField | ChoiceField | "pay" | "requisitionId";

type FieldValueProps = {
  name: EditableField;
  /** What is shown instead of the plain value. */
  children?: ReactNode;
  className?: string;
  editorClass?: string;
  /** Shown with its editor open, for a field that has just been asked for. */
  opensAtOnce?: boolean;
  onClose?: () => void;
};

/** A field's value that can be edited where it stands. */
export function FieldValue(props: FieldValueProps) {
  if (isChoice(props.name)) return <ChoiceValue name={props.name} className={props.className} />;
  return <OpenableValue {...props} />;
}

function isChoice(name: EditableField): name is ChoiceField {
  return name === "workplace" || name === "employmentType" || name === "contract" || name === "appliedThrough";
}

function OpenableValue({ name, children, className, editorClass, ...opening }: FieldValueProps) {
  const { application, today } = useRole();
  const names: [FieldName, ...FieldName[]] = name === "requisitionId" ? [name, "requisitionLabel"] : [name];
  const field = useFieldEditing(names, opening);
  if (field.editing) return <Editor name={name} field={field} className={editorClass} />;
  return (
    <ValueButton
      ref={field.returnFocus}
      onClick={field.open}
      title={`Edit ${FIELD_LABELS[name].toLowerCase()}`}
      className={className}
    >
      {children ?? (showField(name, application[name], today) || <span className="text-ink-3">not stated</span>)}
    </ValueButton>
  );
}

function Editor({ name, field, className }: { name: EditableField; field: FieldEditing; className?: string }) {
  if (name === "pay") return <PayEditor field={field} />;
  if (name === "requisitionId") return <NumberEditor field={field} />;
  return isChoice(name) ? null : <TypedEditor name={name} field={field} className={className} />;
}
