/** What people type for a time of day and for a length. */

const CLOCK = /^(\d{1,2})(?:[:.h ]?(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.|h|uhr)?$/;

/** 'HH:MM' from '10', '10:30', '1030', '3pm', '15.30', '15h'; null where it is no time of day. */
export function readTime(text: string): string | null {
  const match = CLOCK.exec(text.trim().toLowerCase());
  if (!match) return null;
  const half = match[3]?.charAt(0);
  const typed = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if ((half === "a" || half === "p") && (typed < 1 || typed > 12)) return null;
  const hour = half === "p" ? (typed % 12) + 12 : half === "a" ? typed % 12 : typed;
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

const LENGTH = /^(?:(\d{1,2}(?:[.,]\d{1,2})?)\s*h(?:ours?)?)?\s*(?:(\d{1,4})\s*(?:m|min|minutes?)?)?$/;

/** Minutes from '45', '45 min', '1 h', '1.5 h', '1 h 30'; null where it is no length up to a day. */
export function readMinutes(text: string): number | null {
  const match = LENGTH.exec(text.trim().toLowerCase());
  if (!match || (!match[1] && !match[2])) return null;
  const minutes = Math.round(Number((match[1] ?? "0").replace(",", ".")) * 60) + Number(match[2] ?? 0);
  return minutes > 0 && minutes <= 24 * 60 ? minutes : null;
}
