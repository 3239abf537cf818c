/** Kinds of file whose content is text as it stands. */
export const TEXT_FILES = [".txt", ".md", ".html", ".htm"];

export function isTextFile({ name }: File): boolean {
  return TEXT_FILES.some((ending) => name.toLowerCase().endsWith(ending));
}

/** The text of a file: by its byte order mark, else UTF-8, else what old Windows programs write. */
export async function readTextFile(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
