// `npm run dev`: the same door and start, with Next in development mode and data of its own.
import { serve } from "./serve.mjs";

await serve({ isDev: true });
