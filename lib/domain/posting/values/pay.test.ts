import { describe, expect, test } from "vitest";
import { findMoney } from "./money";
import { readPay } from "./pay";

const pay = (min: number | null, max: number | null, currency: string | null, period: string | null) => ({
  min,
  max,
  currency,
  period,
});

describe("money as postings write it", () => {
  test.each([
    ["$62,500 - $71,000 a year", pay(62_500, 71_000, "USD", "year")],
    ["$62.5k–$71K", pay(62_500, 71_000, "USD", "year")],
    ["€75–95k", pay(75_000, 95_000, "EUR", "year")],
    ["£30k to 35k", pay(30_000, 35_000, "GBP", "year")],
    ["41 - 52 k€ brut annuel", pay(41_000, 52_000, "EUR", "year")],
    ["41\u202f000 à 52\u00a0000 € bruts par an", pay(41_000, 52_000, "EUR", "year")],
    ["CHF 98'000 – 112’500 / Jahr", pay(98_000, 112_500, "CHF", "year")],
    ["1.234,56 € im Monat", pay(1_234.56, 1_234.56, "EUR", "month")],
    ["$1,234.56 per month", pay(1_234.56, 1_234.56, "USD", "month")],
    ["65.000 € bis 78.000 €", pay(65_000, 78_000, "EUR", "year")],
    ["₹ 14-22 Lacs P.A.", pay(1_400_000, 2_200_000, "INR", "year")],
    ["7.5 - 9 LPA", pay(750_000, 900_000, "INR", "year")],
    ["₹3,50,000 - ₹4,25,000", pay(350_000, 425_000, "INR", "year")],
    ["年収：550万円～800万円", pay(5_500_000, 8_000_000, "JPY", "year")],
    ["月給 32万円", pay(320_000, 320_000, "JPY", "month")],
    ["C$88,000-C$97,000", pay(88_000, 97_000, "CAD", "year")],
    ["$114,800/year up to $191,800/year CAD", pay(114_800, 191_800, "CAD", "year")],
    ["A$120k + super", pay(120_000, 120_000, "AUD", "year")],
    ["S$6,000 to S$8,000 monthly", pay(6_000, 8_000, "SGD", "month")],
    ["USD $23.10/Hr. - USD $29.00/Hr.", pay(23.1, 29, "USD", "hour")],
    ["$74,441 to - $96,770 per year", pay(74_441, 96_770, "USD", "year")],
    ["between £31,000 and £36,500 per annum", pay(31_000, 36_500, "GBP", "year")],
    ["from $50 an hour", pay(50, null, "USD", "hour")],
    ["ab 52.000 € jährlich", pay(52_000, null, "EUR", "year")],
    ["$100,000 or more USD", pay(100_000, null, "USD", "year")],
    ["up to 90k EUR", pay(null, 90_000, "EUR", "year")],
    ["bis zu 5.000 € im Monat", pay(null, 5_000, "EUR", "month")],
    ["TJM : 450-550 €", pay(450, 550, "EUR", "day")],
    ["120.000 kr", pay(120_000, 120_000, "SEK", "year")],
    ["15 000 - 18 000 zł miesięcznie", pay(15_000, 18_000, "PLN", "month")],
    ["$84,000 - $92,000 for nine months", pay(84_000, 92_000, "USD", "year")],
    ["65000", pay(65_000, 65_000, null, "year")],
    ["$18", pay(18, 18, "USD", null)],
  ])("%s", (text, expected) => {
    expect(readPay(text)).toEqual(expected);
  });

  test("pension plans, percentages and millions are no pay", () => {
    expect(readPay("401(k) with a 4% match")).toBeNull();
    expect(readPay("403b")).toBeNull();
    expect(readPay("raised $60M, a $2.3B company")).toBeNull();
    expect(readPay("nothing about money")).toBeNull();
  });

  test("a tier's number glued to an amount is no part of it", () => {
    const range = findMoney("Tier 1$215K – $255K").find((money) => money.range);
    expect(range?.pay).toEqual(pay(215_000, 255_000, "USD", null));
  });

  test("a range ends where its words end", () => {
    const text = "Pay: CA$70K – CA$90K a year, plus a bonus";
    const [money] = findMoney(text);
    expect(money && text.slice(money.start, money.end)).toBe("CA$70K – CA$90K a year");
  });
});
