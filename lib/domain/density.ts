export const DENSITIES = ["comfortable", "compact"] as const;
/** How much of a role its card says: compact is company, title and one date line. */
export type Density = (typeof DENSITIES)[number];
