import "server-only";

/** The environment the start script sets; nothing else in the app reads process.env. */
function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start Rolebook with npm start or npm run dev`);
  return value;
}

export const env = {
  /** The absolute path of the folder that holds the user's data. */
  get dataFolder(): string {
    return required("ROLEBOOK_DATA");
  },
  /** The origins a form or a script may send from, such as http://127.0.0.1:3000. */
  get origins(): string[] {
    return required("ROLEBOOK_ORIGINS").split(",");
  },
};
