// Measures the page, and against it xterm.js with the same output: node web/check/measure.mjs [FOLDER]. Loads and keys alternate between the two,
// so that what else the machine does is shared by both. Fails if the page is larger or slower than it may be.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { DESKTOP, launch, serve } from "./browser.mjs";

const [LOADS, KEYS] = [10, 200];
/** The most that may be: kilobytes with brotli, and times of xterm.js. */
const LIMITS = { size: 640, first: 1.2, key: 1.1 };

const folder = process.argv[2] ?? "target/web";
const require = createRequire(import.meta.url);
const beside = (name) => join(import.meta.dirname, name);
const base = await serve(folder, {
  "xterm.html": beside("xterm.html"),
  "xterm-page.js": beside("xterm-page.js"),
  "xterm.js": require.resolve("@xterm/xterm/lib/xterm.js"),
  "xterm.css": require.resolve("@xterm/xterm/css/xterm.css"),
});
const browser = await launch();
const median = (values) => values.sort((one, other) => one - other)[values.length >> 1];
const compressed = (file) => brotliCompressSync(readFileSync(join(folder, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Run in the page before its own scripts. */
const marks = () => {
  /** Tells when the frame that is being drawn has been painted. */
  window.afterFrame = (act) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => act(performance.now());
    port2.postMessage(0);
  };
};
const ours = {
  query: "?scenario=free-trial",
  /** Counts from the start of the navigation to the first picture. */
  first: () => new MutationObserver((_, observer) => {
    if (!document.body?.dataset.shown) return;
    observer.disconnect();
    requestAnimationFrame(() => afterFrame((now) => { window.first = now; }));
  }).observe(document, { subtree: true, childList: true, attributes: true }),
  keys: () => addEventListener("keydown", ({ timeStamp }) => requestAnimationFrame(() => afterFrame((now) => { window.latency = now - timeStamp; })), true),
};
// xterm.js reads later what is written to it, and draws in a frame after that: it says when.
const xterm = {
  first: () => { window.rendered = () => { window.rendered = null; afterFrame((now) => { window.first = now; }); }; },
  keys: () => addEventListener("keydown", ({ timeStamp }) => {
    window.rendered = () => { window.rendered = null; afterFrame((now) => { window.latency = now - timeStamp; }); };
  }, true),
};
const load = async (side) => {
  const page = await (await browser.newContext(DESKTOP)).newPage();
  await page.addInitScript(marks);
  await page.addInitScript(side.first);
  await page.goto(base + side.query);
  await page.waitForFunction(() => window.first);
  return page;
};
const probe = await load(ours);
const [columns, rows] = await probe.evaluate(() => [Number(document.getElementById("rows").dataset.columns), document.querySelectorAll("#rows > div").length]);
await probe.context().close();
xterm.query = `xterm.html?cols=${columns}&rows=${rows}`;

const sides = [ours, xterm];
for (const side of sides) Object.assign(side, { firsts: [], latencies: [] });
for (let count = 0; count < LOADS; count++) {
  for (const side of sides) {
    const page = await load(side);
    side.firsts.push(await page.evaluate(() => window.first));
    await page.context().close();
  }
}
for (const side of sides) {
  side.page = await load(side);
  await side.page.evaluate(side.keys);
}
const names = ["w", "Escape", "n", "p", "u", "ArrowUp", "Escape", "c", "Escape", "i", "Escape"];
for (let count = 0; count < KEYS; count++) {
  for (const side of sides) {
    await side.page.bringToFront();
    await side.page.evaluate(() => { window.latency = null; });
    await side.page.keyboard.press(names[count % names.length]);
    await side.page.waitForFunction(() => window.latency);
    side.latencies.push(await side.page.evaluate(() => window.latency));
  }
}
await ours.page.bringToFront();
const session = await ours.page.context().newCDPSession(ours.page);
await session.send("Performance.enable");
const busy = async () => (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration").value;
const shown = () => ours.page.evaluate(() => Number(document.body.dataset.shown));
const [start, before] = [await busy(), await shown()];
await ours.page.waitForTimeout(10_000);
const [idle, pictures] = [((await busy()) - start) * 10, (await shown()) - before];
await browser.close();

const files = ["account-center.wasm", "page.js", "link.js", "style.css", "palette.css", "index.html"].map((file) => [file, compressed(file)]);
const size = files.reduce((sum, [, bytes]) => sum + bytes, 0) / 1000;
for (const [file, bytes] of files) console.log(`${file}: ${bytes} bytes with brotli`);
const [first, key] = [(side) => median(side.firsts), (side) => median(side.latencies)].map((of) => ({ ours: of(ours), ratio: of(ours) / of(xterm), xterm: of(xterm) }));
console.log(`${columns}×${rows}, medians of ${LOADS} loads and ${KEYS} keys`);
console.log(`all: ${size.toFixed(1)} kB with brotli; limit ${LIMITS.size}`);
console.log(`first picture: ${first.ours.toFixed(0)} ms, xterm.js ${first.xterm.toFixed(0)} ms: ${first.ratio.toFixed(2)} times; limit ${LIMITS.first}`);
console.log(`key to picture: ${key.ours.toFixed(1)} ms, xterm.js ${key.xterm.toFixed(1)} ms: ${key.ratio.toFixed(2)} times; limit ${LIMITS.key}`);
console.log(`idle: ${idle.toFixed(1)} % of a core, ${pictures} pictures in 10 s`);
// Both ends of ten seconds may have a picture.
const isWithin = size <= LIMITS.size && first.ratio <= LIMITS.first && key.ratio <= LIMITS.key && pictures <= 11;
process.exit(isWithin ? 0 : 1);
