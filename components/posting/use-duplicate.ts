"use client";

import { useEffect, useRef, useState } from "react";
import { findDuplicate } from "@/lib/actions/reading";
import type { FieldPatch } from "@/lib/domain/application";
import type { DuplicateRole } from "@/lib/domain/duplicate";
import type { ReviewTarget } from "./review-types";

/** A pause in typing, after which what was put right is looked up anew. */
const PAUSE_MS = 400;

/**
 * The saved role that this paste is of, as far as its title, company, role number and link tell. They are read in the
 * browser and the roles are on the server, so the server is asked: at once, and again when one of them is put right.
 */
export function useDuplicate(draftId: string, fields: FieldPatch, isAsked: boolean): DuplicateRole | null {
  const [duplicate, setDuplicate] = useState<DuplicateRole | null>(null);
  const hasAsked = useRef(false);
  const { title = null, company = null, requisitionId = null, url = null } = fields;

  useEffect(() => {
    if (!isAsked) return;
    let isOver = false;
    const ask = async () => {
      hasAsked.current = true;
      // Without an answer the paste is a role of its own, as it would be without this question.
      const result = await findDuplicate({ draftId, title, company, requisitionId, url }).catch(() => null);
      if (!isOver && result?.ok) setDuplicate(result.duplicate);
    };
    const timer = setTimeout(ask, hasAsked.current ? PAUSE_MS : 0);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [isAsked, draftId, title, company, requisitionId, url]);

  return duplicate;
}

/** The duplicate as what the first button of the review keeps the paste with. */
export function duplicateTarget(duplicate: DuplicateRole | null): ReviewTarget {
  if (!duplicate) return null;
  const { applicationId, name, reason } = duplicate;
  return {
    id: applicationId,
    name,
    action: reason === "text" ? "Nothing new: seen again" : "Keep as a new saved copy",
    separable: true,
  };
}
