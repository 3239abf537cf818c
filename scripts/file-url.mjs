/** The address of a database file: a folder may be called "100 %", and Windows writes backslashes. @param {string} file */
export function fileUrl(file) {
  return `file:${file.replaceAll("\\", "/").replace(/[%?#]/g, encodeURIComponent)}`;
}

/** @param {string} url */
export function fileFromUrl(url) {
  return decodeURIComponent(url.replace(/^file:(\/\/)?/, ""));
}
