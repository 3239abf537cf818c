"use client";

import type { ComponentProps } from "react";
import type { MarkName } from "@/lib/domain/review/fields";
import { countMarks, type Mark } from "@/lib/domain/review/form";
import type { SectionLine } from "@/lib/domain/review/source";
import type { Stage } from "@/lib/domain/stage";
import type { FieldsProps } from "./field-props";
import { fieldOf } from "./focus-field";
import { MarkLabel } from "./mark-label";
import { OtherFacts } from "./other-facts";
import { PlacementFields } from "./placement-fields";
import { ReviewFields } from "./review-fields";
import { ReviewFoot } from "./review-foot";
import { SectionsList } from "./sections-list";

type FieldsPaneProps = FieldsProps & {
  stages: readonly Stage[];
  sections: readonly SectionLine[];
  /** What is still to be said of the stage, once adding was tried. */
  placementProblem: string | null;
  onActive: (name: MarkName | null) => void;
  onSection: (line: number) => void;
  foot: ComponentProps<typeof ReviewFoot>;
};

const COUNTED: readonly Mark[] = ["found", "guessed", "yours", "not stated"];

export function FieldsPane({
  stages,
  sections,
  placementProblem,
  onActive,
  onSection,
  foot,
  ...fields
}: FieldsPaneProps) {
  const counts = countMarks(fields.form);
  return (
    <section aria-label="What Rolebook read" className="flex min-h-0 grow flex-col">
      <div className="flex h-11 shrink-0 items-center gap-4 border-b border-rule px-(--layout-gutter)">
        <h1 className="heading">What Rolebook read</h1>
        <span className="grow" />
        {COUNTED.filter((mark) => counts[mark] > 0).map((mark) => (
          <MarkLabel key={mark} mark={mark} count={counts[mark]} />
        ))}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only notes which field has the focus, to show its place in the text. */}
      <div
        onFocus={(event) => onActive(fieldOf(event.target))}
        onBlur={() => onActive(null)}
        className="min-h-0 grow overflow-x-hidden overflow-y-auto px-(--layout-gutter) pt-1.5 pb-4 [scrollbar-width:thin]"
      >
        <ReviewFields {...fields} />
        <OtherFacts form={fields.form} onSet={fields.onSet} />
        <SectionsList sections={sections} onOpen={onSection} />
        {foot.target && (
          <p className="mt-4 text-ink-2">
            Fields that {foot.target.name} does not say yet are filled from here. What it says stays as it is.
            {foot.target.separable && " Added as a separate role, it goes to this stage:"}
          </p>
        )}
        {(!foot.target || foot.target.separable) && (
          <PlacementFields
            choices={fields.form.edits}
            stages={stages}
            today={fields.today}
            problem={placementProblem}
            onChoose={fields.onSet}
          />
        )}
      </div>
      <ReviewFoot {...foot} />
    </section>
  );
}
