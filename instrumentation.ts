/** Next runs this once, when the server starts: the board is read into memory before it is asked for. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ readBoard }, { now }] = await Promise.all([import("@/lib/data/board"), import("@/lib/clock")]);
  readBoard(now().today).catch(() => {}); // a database that does not answer is said by the page that needs it
}
