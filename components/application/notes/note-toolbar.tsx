"use client";

import { Icon, type IconName } from "../../ui/icon";
import type { Mark } from "./markdown-edit";

const MARKS: readonly { mark: Mark; label: string; icon: IconName }[] = [
  { mark: "heading", label: "Heading", icon: "heading" },
  { mark: "bold", label: "Bold", icon: "bold" },
  { mark: "list", label: "List", icon: "list" },
  { mark: "checklist", label: "Checklist", icon: "task" },
  { mark: "link", label: "Link", icon: "link" },
];

const BUTTON = "grid h-[26px] place-items-center rounded-sm text-ink-2 hover:bg-sunk hover:text-ink";

type NoteToolbarProps = {
  isPreview: boolean;
  onMark: (mark: Mark) => void;
  onPreview: () => void;
  onDelete: () => void;
};

export function NoteToolbar({ isPreview, onMark, onPreview, onDelete }: NoteToolbarProps) {
  return (
    <div role="toolbar" aria-label="Format" className="flex h-[34px] items-center gap-0.5 border-b border-rule px-1.5">
      {MARKS.map(({ mark, label, icon }) => (
        <button
          key={mark}
          type="button"
          aria-label={label}
          title={label}
          // The focus and the selection stay in the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onMark(mark)}
          className={`w-[26px] ${BUTTON}`}
        >
          <Icon name={icon} size="sm" />
        </button>
      ))}
      <span className="grow" />
      <button type="button" onClick={onPreview} className={`px-2 text-xs font-medium ${BUTTON}`}>
        {isPreview ? "Write" : "Preview"}
      </button>
      <span className="mono px-1.5 text-ink-3">Markdown</span>
      <button
        type="button"
        aria-label="Delete this note"
        title="Delete this note"
        onClick={onDelete}
        className={`w-[26px] ${BUTTON}`}
      >
        <Icon name="trash" size="sm" />
      </button>
    </div>
  );
}
