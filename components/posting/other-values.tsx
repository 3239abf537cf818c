"use client";

import { notTaken } from "@/lib/domain/review/also-stated";
import type { ReviewField } from "@/lib/domain/review/fields";
import { chipClass } from "../ui/chip";
import type { FieldsProps } from "./field-props";

/** What the posting says of a field besides what stands in it: a click takes it. */
export function OtherValues({ form, field, alsoStated, onFill }: FieldsProps & { field: ReviewField }) {
  const others = notTaken(form, alsoStated[field] ?? []);
  if (others.length === 0) return null;
  return (
    <ul aria-label="Also stated" className="flex flex-wrap items-center gap-x-1 pb-1.5">
      {others.map((stated) => (
        <li key={stated.says}>
          <button
            type="button"
            onClick={() => onFill(field, stated)}
            className={`${chipClass()} -ml-[9px] max-w-full min-w-0`}
          >
            also stated: <span className="mono truncate text-ink">{stated.says}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
