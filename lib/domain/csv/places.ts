/** Several places in one cell: 'London; Paris'. A list that would not come back the same is written as a JSON array. */
export function writePlaces(places: readonly string[]): string {
  const plain = places.join("; ");
  if (plain.startsWith("[")) return JSON.stringify(places);
  const back = readPlaces(plain);
  const same = back.length === places.length && back.every((place, index) => place === places[index]);
  return same ? plain : JSON.stringify(places);
}

export function readPlaces(cell: string): string[] {
  if (cell.startsWith("[")) return JSON.parse(cell) as string[];
  if (cell === "") return [];
  return cell.split(";").map((place) => place.trim());
}
