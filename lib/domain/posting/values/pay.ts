import type { Pay, PayPeriod } from "../../role";
import { findMoney } from "./money";

/** Below these a year's pay is not believable, so an amount without a period stays without one. */
const LEAST_YEARLY: Readonly<Record<string, number>> = {
  INR: 100_000,
  JPY: 1_200_000,
  KRW: 12_000_000,
  HUF: 2_000_000,
  IDR: 40_000_000,
  VND: 60_000_000,
  COP: 12_000_000,
  CLP: 5_000_000,
};
const LEAST_YEARLY_ELSEWHERE = 10_000;

/** The period that goes without saying: sums of this size are a year's pay. */
export function usualPeriod(pay: Pay): PayPeriod | null {
  const sum = pay.min ?? pay.max ?? 0;
  return sum >= (LEAST_YEARLY[pay.currency ?? ""] ?? LEAST_YEARLY_ELSEWHERE) ? "year" : null;
}

/** The pay in a text that is known to be about pay: what a user selected or typed. */
export function readPay(text: string): Pay | null {
  const found = findMoney(text.slice(0, 2_000)).filter(({ big }) => !big);
  const first = found.find(({ range }) => range) ?? found.find(({ pay }) => pay.currency !== null) ?? found[0];
  if (first === undefined) return null;
  return { ...first.pay, period: first.pay.period ?? usualPeriod(first.pay) };
}
