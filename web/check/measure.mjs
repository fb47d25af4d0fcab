// Measures the page: node web/check/measure.mjs [FOLDER]. Medians of 10 loads and of 200 keys; the processor while nobody does anything.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { DESKTOP, launch, serve } from "./browser.mjs";

const folder = process.argv[2] ?? "target/web";
const median = (values) => values.sort((one, other) => one - other)[values.length >> 1];
const compressed = (file) => brotliCompressSync(readFileSync(join(folder, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const sizes = ["account-center.wasm", "page.js", "style.css", "palette.css", "index.html"].map((file) => [file, compressed(file)]);

const [base, browser] = [await serve(folder), await launch()];
const firsts = [];
for (let load = 0; load < 10; load++) {
  const context = await browser.newContext(DESKTOP);
  const page = await context.newPage();
  // Counts from the start of the navigation to the first frame with rows on it.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body?.dataset.shown) return;
      observer.disconnect();
      requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => { window.first = performance.now(); }; port2.postMessage(0); });
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await page.goto(base);
  await page.waitForFunction(() => window.first);
  firsts.push(await page.evaluate(() => window.first));
  await context.close();
}
const page = await (await browser.newContext(DESKTOP)).newPage();
await page.goto(base);
await page.waitForSelector("body[data-shown]");
await page.evaluate(() => {
  window.latencies = [];
  addEventListener("keydown", ({ timeStamp }) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => window.latencies.push(performance.now() - timeStamp);
    port2.postMessage(0);
  }), true);
});
const keys = ["w", "Escape", "n", "p", "u", "ArrowUp", "Escape", "c", "Escape", "i", "Escape"];
for (let key = 0; key < 200; key++) await page.keyboard.press(keys[key % keys.length], { delay: 20 });
const session = await page.context().newCDPSession(page);
await session.send("Performance.enable");
const busy = async () => (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration").value;
await page.keyboard.press("Escape");
const start = await busy();
await page.waitForTimeout(10_000);
const idle = ((await busy()) - start) * 10;
const latencies = await page.evaluate(() => window.latencies);
for (const [file, bytes] of sizes) console.log(`${file}: ${bytes} bytes with brotli`);
console.log(`all: ${sizes.reduce((sum, [, bytes]) => sum + bytes, 0)} bytes with brotli`);
console.log(`first picture: ${Math.round(median(firsts))} ms`);
console.log(`key to picture: ${median(latencies).toFixed(1)} ms, of ${latencies.length} keys`);
console.log(`idle: ${idle.toFixed(1)} % of a core`);
await browser.close();
