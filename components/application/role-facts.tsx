"use client";

import { useEffect, useRef } from "react";
import { applicationName } from "@/lib/domain/application";
import { useKeys } from "../shell/keys";
import { Dot } from "../ui/dot";
import { CopyRole } from "./copy-role";
import { FieldValue } from "./fields/field-value";
import { useRole } from "./role-context";

/** E edits what has the focus, else the title. */
export function RoleTitle() {
  const { application } = useRole();
  const title = useRef<HTMLHeadingElement>(null);
  // The next role in the panel takes the place of the one that had the focus.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, []);
  useKeys({
    e: () => {
      const focused = document.activeElement?.closest<HTMLElement>("[data-editable]");
      (focused ?? title.current?.querySelector("button"))?.click();
    },
  });
  return (
    <h1
      ref={title}
      id="role-title"
      tabIndex={-1}
      className="rounded-sm font-serif text-2xl leading-(--text-2xl--line-height) font-medium tracking-[-0.015em]"
    >
      <FieldValue name="title" className="py-0!" editorClass="w-full max-w-[640px] [&_input]:h-[38px]">
        {applicationName(application)}
      </FieldValue>
    </h1>
  );
}

/** The line under the title: who, where, for how much, and under which number. Each is edited where it stands. */
export function RoleFacts() {
  const { application } = useRole();
  const { company, via, locations, workplace, pay, requisitionId } = application;
  const facts = [
    (company || via) && <Employer key="employer" />,
    locations.length > 0 && <FieldValue key="places" name="locations" editorClass="w-72" />,
    workplace && <FieldValue key="workplace" name="workplace" />,
    pay && <FieldValue key="pay" name="pay" />,
    requisitionId && <CopyRole key="number" />,
  ].filter(Boolean);
  return (
    <div className="mt-0.5 flex flex-wrap items-start text-ink-2">
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the facts have a fixed order.
        <span key={index} className="inline-flex min-w-0 items-start">
          {fact}
          {index < facts.length - 1 && (
            <span className="py-[3px]">
              <Dot wide />
            </span>
          )}
        </span>
      ))}
      {!requisitionId && <CopyRole />}
    </div>
  );
}

function Employer() {
  const { company, via } = useRole().application;
  return (
    <span>
      {company && <FieldValue name="company" className="font-semibold text-ink" editorClass="w-60" />}
      {via && (
        <span className={company ? "ml-1.5 text-ink-3" : ""}>
          <FieldValue name="via" editorClass="w-60">
            via {via}
            {!company && ", employer not named"}
          </FieldValue>
        </span>
      )}
    </span>
  );
}
