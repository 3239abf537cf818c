import { isFactName } from "@/lib/domain/review/facts";
import { type MarkName, REVIEW_FIELDS } from "@/lib/domain/review/fields";
import { inputId } from "./field-props";

const CONTROL = ':is(input, textarea, button, [role="radio"]):not([tabindex="-1"], [aria-hidden="true"])';

/** Moves the focus to a field's control, wherever in its row that is. */
export function focusField(field: MarkName): void {
  const holder = document.getElementById(inputId(field));
  const control = holder?.matches(CONTROL) ? holder : holder?.querySelector<HTMLElement>(CONTROL);
  control?.focus();
  control?.scrollIntoView({ block: "nearest" });
}

/** Whether the side of the fields is drawn. */
export function isFieldShown(field: MarkName): boolean {
  return document.getElementById(inputId(field))?.checkVisibility() ?? false;
}

/** The field or fact that an element of the form belongs to. */
export function fieldOf(element: Element): MarkName | null {
  const name = element.id.replace(/^review-/, "");
  if (isFactName(name)) return name;
  if (element.closest('[id^="review-pay"]')) return "pay";
  const ids = REVIEW_FIELDS.map((field) => `#${inputId(field)}`);
  const holder = element.closest(ids.join(","));
  return REVIEW_FIELDS.find((field) => holder?.id === inputId(field)) ?? null;
}
