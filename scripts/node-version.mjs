// Imported first by every script: says what to do where Node is too old, before anything fails in a stranger way.
if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(
    `Byggklima needs Node 24 or newer; this is ${process.versions.node}.\n` +
      'On Linux (x64) "npm ci" brings it along and "npm start", "npm test" and "npx byggklima" use it. Elsewhere, install it from https://nodejs.org.',
  );
  process.exit(1);
}
