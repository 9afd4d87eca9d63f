// better-sqlite3's binary ends an older Node with a segmentation fault, so that is said before any test begins.
if (Number.parseInt(process.versions.node, 10) < 24) {
  throw new Error(`The tests need Node 24 or newer; this is ${process.versions.node}. Run them with npm or npx.`);
}
