// `npm start`. Read by any Node, however old, to say which one is needed: so nothing newer than import() stands here.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Rolebook needs Node 20.19 or newer, and this is ${process.version}. Your data was not touched; install a newer Node and run npm start again.`,
  );
  process.exitCode = 1;
} else {
  import("./serve.mjs").then(({ serve }) => serve());
}
