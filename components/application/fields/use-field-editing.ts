"use client";

import { useRef, useState } from "react";
import type { FieldName, FieldPatch } from "@/lib/domain/application";
import { useRole } from "../role-context";
import { useSaveFields } from "./use-save-fields";

type Editing = { seen: FieldPatch; problem: string | null; isStale: boolean };

/** Opening, saving and leaving the editor of one or two fields that belong together. */
export function useFieldEditing(
  names: readonly [FieldName, ...FieldName[]],
  { opensAtOnce = false, onClose }: { opensAtOnce?: boolean; onClose?: () => void } = {},
) {
  const { application } = useRole();
  const save = useSaveFields();
  const shown = (): FieldPatch => Object.fromEntries(names.map((name) => [name, application[name]]));
  const [editing, setEditing] = useState<Editing | null>(() =>
    opensAtOnce ? { seen: shown(), problem: null, isStale: false } : null,
  );
  const takesFocus = useRef(false);

  const close = () => {
    takesFocus.current = true;
    setEditing(null);
    onClose?.();
  };
  return {
    editing,
    open: () => setEditing({ seen: shown(), problem: null, isStale: false }),
    close,
    refuse: (problem: string) => setEditing((now) => now && { ...now, problem }),
    submit: async (patch: FieldPatch) => {
      if (!editing) return;
      // After a refusal the newer value is on screen, so that saving again is meant.
      const failure = await save({ name: names[0], seen: editing.isStale ? shown() : editing.seen, patch });
      if (!failure) return close();
      setEditing({ ...editing, problem: failure.message, isStale: failure.reason === "stale" });
    },
    /** For the element that shows the value: it takes the focus back once its editor is closed. */
    returnFocus: (element: HTMLElement | null) => {
      if (element && takesFocus.current) element.focus();
      if (element) takesFocus.current = false;
    },
  };
}

export type FieldEditing = ReturnType<typeof useFieldEditing>;
