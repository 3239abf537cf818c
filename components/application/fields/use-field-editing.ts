"use client";

import { useEffect, useRef, useState } from "react";
import type { FieldName, FieldPatch } from "@/lib/domain/application";
import { untilItAnswers } from "../../shell/away";
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
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

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
    /** True once it is saved. */
    submit: async (patch: FieldPatch): Promise<boolean> => {
      if (!editing) return false;
      // After a refusal the newer value is on screen, so that saving again is meant.
      const edit = { name: names[0], seen: editing.isStale ? shown() : editing.seen, patch };
      let failure = await save(edit);
      // Where the editor is gone no one can try again.
      while (isGone.current && failure?.reason === "unanswered") {
        await untilItAnswers();
        failure = await save(edit);
      }
      if (!failure) close();
      else setEditing({ ...editing, problem: failure.message, isStale: failure.reason === "stale" });
      return !failure;
    },
    /** For the element that shows the value: it takes the focus back once its editor is closed. */
    returnFocus: (element: HTMLElement | null) => {
      if (element && takesFocus.current) element.focus();
      if (element) takesFocus.current = false;
    },
  };
}

export type FieldEditing = ReturnType<typeof useFieldEditing>;
