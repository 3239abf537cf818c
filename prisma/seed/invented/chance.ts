/** Draws that follow from one number, so that the same seed invents the same hunt. */
export type Chance = {
  /** A whole number from `least` to `most`, both included. */
  whole: (least: number, most: number) => number;
  pick: <T>(items: readonly [T, ...T[]]) => T;
  /** True this often: 0.2 for one time in five. */
  happens: (share: number) => boolean;
};

export function chanceFrom(seed: number): Chance {
  let state = seed % MODULUS || 1;
  const next = () => {
    state = (state * FACTOR) % MODULUS;
    return state / MODULUS;
  };
  for (let warm = 0; warm < 20; warm++) next(); // the first draws of small seeds lie close together
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    pick: (items) => items[whole(0, items.length - 1)] ?? items[0],
    happens: (share) => next() < share,
  };
}

/** The generator of Park and Miller; their product stays below 2^53. */
const FACTOR = 48_271;
const MODULUS = 2 ** 31 - 1;
