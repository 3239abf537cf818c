import { expect, it } from "vitest";
import { readMinutes, readTime } from "./day-input";

it.each([
  ["10", "10:00"],
  ["9:30", "09:30"],
  ["1030", "10:30"],
  ["15.45", "15:45"],
  ["3pm", "15:00"],
  ["12 am", "00:00"],
  ["12:15 pm", "12:15"],
  ["14h", "14:00"],
  ["24:00", null],
  ["10:75", null],
  ["13 pm", null],
  ["noon", null],
  ["", null],
])("reads the time %j as %j", (text, time) => {
  expect(readTime(text)).toBe(time);
});

it.each([
  ["45", 45],
  ["45 min", 45],
  ["1 h", 60],
  ["1.5 h", 90],
  ["1 h 30", 90],
  ["0", null],
  ["25 h", null],
  ["long", null],
  ["", null],
])("reads the length %j as %j", (text, minutes) => {
  expect(readMinutes(text)).toBe(minutes);
});
