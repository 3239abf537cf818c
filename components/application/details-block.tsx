"use client";

import { useState } from "react";
import { FIELD_LABELS } from "@/lib/domain/field-words";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { Menu, MenuItem } from "../ui/menu";
import { Block } from "./block";
import { type EditableField, FieldValue } from "./fields/field-value";
import { useRole } from "./role-context";

/** Shown in the header once they say something. */
const IN_HEADER: readonly EditableField[] = ["title", "company", "via", "locations", "workplace", "pay"];
const HERE: readonly EditableField[] = [
  "requisitionId",
  "employmentType",
  "hours",
  "contract",
  "contractEndsOn",
  "postedOn",
  "deadline",
  "url",
  "source",
  "referredBy",
  "appliedThrough",
  "appliedOn",
];

/** The fields that the header has no room for. An empty one is offered in the menu and takes no row. */
export function DetailsBlock() {
  const { application } = useRole();
  const [adding, setAdding] = useState<EditableField | null>(null);
  const isEmpty = (name: EditableField) => application[name] === null || application[name]?.toString() === "";
  const rows = HERE.filter((name) => !isEmpty(name) && name !== adding);
  const empty = [...IN_HEADER, ...HERE].filter(isEmpty);
  return (
    <Block title="Details" corner={empty.length > 0 && <AddField names={empty} onAdd={setAdding} />}>
      <dl className="grid">
        {rows.map((name) => (
          <Row key={name} name={name} />
        ))}
        {adding && <Row key={adding} name={adding} opensAtOnce onClose={() => setAdding(null)} />}
      </dl>
    </Block>
  );
}

type RowProps = { name: EditableField; opensAtOnce?: boolean; onClose?: () => void };

function Row({ name, ...opening }: RowProps) {
  const { application } = useRole();
  const label = name === "requisitionId" ? application.requisitionLabel : null;
  return (
    <div className="grid min-h-[34px] grid-cols-[112px_minmax(0,1fr)] items-baseline gap-2.5 border-rule py-1 not-first:border-t">
      <dt className="py-[3px] text-ink-3 wrap-anywhere">{label ?? FIELD_LABELS[name]}</dt>
      <dd className="flex items-start gap-1">
        <FieldValue name={name} className={name === "requisitionId" ? "mono" : ""} editorClass="w-full" {...opening} />
        {name === "url" && application.url && (
          <a
            href={application.url}
            target="_blank"
            rel="noopener noreferrer"
            aria-label="Open link"
            className="ml-auto grid size-6 shrink-0 place-items-center rounded-sm text-ink-3 hover:bg-hover hover:text-ink"
          >
            <Icon name="external" size="sm" />
          </a>
        )}
      </dd>
    </div>
  );
}

function AddField({ names, onAdd }: { names: readonly EditableField[]; onAdd: (name: EditableField) => void }) {
  return (
    <Menu
      label="Add a field"
      align="end"
      trigger={
        <Button look="ghost" size="sm" className="-mr-2.5">
          <Icon name="plus" size="sm" />
          Add a field…
        </Button>
      }
    >
      {names.map((name) => (
        <MenuItem key={name} onClick={() => onAdd(name)}>
          {FIELD_LABELS[name]}
        </MenuItem>
      ))}
    </Menu>
  );
}
