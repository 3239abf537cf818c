"use client";

import { useState } from "react";
import { editRole } from "@/lib/actions/applications";
import { readAgain } from "@/lib/actions/reading";
import { EMPTY_FIELDS, type FieldName, type FieldPatch } from "@/lib/domain/application";
import { FIELD_LABELS, showField } from "@/lib/domain/field-words";
import { newId } from "@/lib/id";
import { useToasts } from "../../shell/toaster";
import { unanswered } from "../../shell/unanswered";
import { Button } from "../../ui/button";
import { useRole } from "../role-context";

/** A posting that an older reader read can be read again; what it says now is offered for fields that are empty. */
export function ReadAgain({ isOffered }: { isOffered: boolean }) {
  const { application, today } = useRole();
  const { show } = useToasts();
  const [offers, setOffers] = useState<FieldPatch>({});
  const names = Object.keys(offers) as FieldName[];
  const read = async () => {
    const answer = await readAgain({ submitId: newId(), applicationId: application.id }).catch(unanswered);
    if (!answer.ok) return show({ text: answer.message });
    setOffers(answer.offers);
    if (Object.keys(answer.offers).length === 0) show({ text: "Read again. There is nothing to fill in." });
  };
  const use = async () => {
    const seen = Object.fromEntries(names.map((name) => [name, EMPTY_FIELDS[name]]));
    const form = { submitId: newId(), applicationId: application.id, seen, patch: offers };
    const answer = await editRole(form).catch(unanswered);
    if (!answer.ok) return show({ text: answer.message });
    setOffers({});
    show({ text: "Filled in from the posting.", changeId: answer.changeId });
  };
  if (names.length === 0 && !isOffered) return null;
  const shown = names.filter((name) => name !== "requisitionLabel");
  return (
    <div role="status" className="mb-3.5 flex flex-wrap items-center gap-2.5 border-b border-rule pb-2.5 text-ink-2">
      {names.length === 0 ? (
        <>
          An earlier version of the reader read this posting.
          <Button size="sm" onClick={read}>
            Read again
          </Button>
        </>
      ) : (
        <>
          Reads now: {shown.map((name) => `${FIELD_LABELS[name]} ${showField(name, offers[name], today)}`).join(", ")}.
          <Button size="sm" onClick={use}>
            Use it
          </Button>
          <Button look="ghost" size="sm" onClick={() => setOffers({})}>
            Not now
          </Button>
        </>
      )}
    </div>
  );
}
