/** Icon fonts leave the names of their icons in the copied text: '_corporate_fare_ Acme _place_ Bern'. */
export const ICON_WORDS: ReadonlySet<string> = new Set([
  "corporate_fare",
  "place",
  "bar_chart",
  "share",
  "info_outline",
  "location_on",
  "work",
  "schedule",
  "laptop_mac",
  "apartment",
  "add_location",
  "bookmark",
  "star",
  "mail",
]);
