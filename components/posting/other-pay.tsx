"use client";

import { showPay } from "@/lib/domain/display";
import { inputValue, payInputs, type ReviewForm } from "@/lib/domain/review/form";
import type { StatedPay } from "@/lib/domain/review/source";
import { chipClass } from "../ui/chip";

export type FillPay = (range: StatedPay) => void;

type OtherPayProps = { form: ReviewForm; ranges: readonly StatedPay[]; onFill: FillPay };

/** The ranges that the posting states for other places or levels: a click takes one. */
export function OtherPay({ form, ranges, onFill }: OtherPayProps) {
  const others = ranges.filter(({ pay }) => !isChosen(form, pay));
  if (others.length === 0) return null;
  return (
    <ul aria-label="Also stated" className="flex flex-wrap items-center gap-x-1 pb-1.5">
      {others.map((range) => (
        <li key={showPay(range.pay)}>
          <button type="button" onClick={() => onFill(range)} className={`${chipClass()} -ml-[9px]`}>
            also stated: <span className="mono text-ink">{showPay(range.pay)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function isChosen(form: ReviewForm, pay: StatedPay["pay"]): boolean {
  const { payMin, payMax, payPeriod } = payInputs(pay);
  return (
    inputValue(form, "payMin") === payMin &&
    inputValue(form, "payMax") === payMax &&
    inputValue(form, "payPeriod") === payPeriod
  );
}
