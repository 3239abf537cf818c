import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlaces, writePlaces } from "./places";

describe("places in one cell", () => {
  it("are separated by semicolons, and written as JSON where that would not read back", () => {
    expect(writePlaces([])).toBe("");
    expect(writePlaces(["London, UK"])).toBe("London, UK");
    expect(writePlaces(["London, UK", "Paris"])).toBe("London, UK; Paris");
    expect(writePlaces(["Halle; Saale", "Paris"])).toBe('["Halle; Saale","Paris"]');
    expect(writePlaces(["[Undisclosed]"])).toBe('["[Undisclosed]"]');
    expect(writePlaces([""])).toBe('[""]');
  });

  it("come back as they were", () => {
    const place = fc.oneof(fc.string(), fc.constantFrom(";", "; ", "[", '["x"]', " x ", "", "\n", "London"));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 5 }), (places) => {
        expect(readPlaces(writePlaces(places))).toEqual(places);
      }),
      { numRuns: 5_000 },
    );
  });
});
