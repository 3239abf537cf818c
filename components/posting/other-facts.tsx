"use client";

import { tickOf } from "@/lib/domain/review/facts";
import { isTicked, type ReviewForm, type Values } from "@/lib/domain/review/form";
import { inputId } from "./field-props";

type OtherFactsProps = { form: ReviewForm; onSet: (values: Values) => void };

/** Labelled lines that no field holds; those that are ticked are kept with the role. */
export function OtherFacts({ form, onSet }: OtherFactsProps) {
  const { facts } = form;
  if (facts.length === 0) return null;
  const ticked = facts.filter((fact) => isTicked(form, fact)).length;
  return (
    <section aria-label="Other facts">
      <div className="mt-3.5 mb-0.5 flex items-center gap-2">
        <h2 className="heading">Other facts</h2>
        <span className="mono text-ink-3">
          {ticked} of {facts.length} kept
        </span>
      </div>
      <ul>
        {facts.map((fact) => (
          <li key={fact.name} className="border-b border-rule">
            <label className="grid min-h-7 cursor-pointer grid-cols-[16px_minmax(0,max-content)_minmax(0,1fr)] items-center gap-x-2.5 py-1 hover:bg-hover">
              <input
                id={inputId(fact.name)}
                type="checkbox"
                checked={isTicked(form, fact)}
                onChange={(event) => onSet({ [fact.name]: tickOf(event.target.checked) })}
                className="size-4 accent-accent"
              />
              <span className="text-ink-2">{fact.label}</span>
              <span className="min-w-0 break-words">{fact.value}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
