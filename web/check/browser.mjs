// Chromium, and a server for the files of the page.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".gif": "image/gif", ".svg": "image/svg+xml" };

/** Serves a folder on a free port, and other files under the names that they are given. Returns its address. */
export const serve = (folder, others = {}) => new Promise((resolve) => {
  const server = createServer(async ({ url }, response) => {
    const path = normalize(new URL(url, "http://localhost").pathname);
    try {
      const file = others[path.slice(1)] ?? join(folder, path === "/" ? "index.html" : path);
      const bytes = await readFile(file);
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.unref();
  server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${server.address().port}/`));
});

/** Starts Chromium. Nothing in the page needs its sandbox, which root has not. */
export const launch = (...more) =>
  chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", ...more] });

export const DESKTOP = { viewport: { width: 1280, height: 720 }, colorScheme: "dark" };
export const PHONE = { viewport: { width: 390, height: 844 }, colorScheme: "light", hasTouch: true, isMobile: true };

/** Opens an address in a window of its own, whose clock the check moves. */
export const open = async (browser, base, query, options = DESKTOP) => {
  const context = await browser.newContext({ locale: "en-GB", ...options });
  const page = await context.newPage();
  page.problems = [];
  page.on("pageerror", (error) => page.problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && page.problems.push(message.text()));
  page.on("request", (request) => /^(data|blob):/.test(request.url()) || request.url().startsWith(base) || page.problems.push(request.url()));
  await page.clock.install();
  await visit(page, base, query);
  return page;
};

export const visit = async (page, base, query) => {
  await page.goto(base + query);
  await page.waitForSelector("body[data-shown], body.embed");
};

/** The rows of the screen, as text. */
export const rows = (page) => page.evaluate(() => [...document.querySelectorAll("#rows > div")].map((row) => row.textContent.trimEnd()));
export const screen = async (page) => (await rows(page)).join("\n");
/** Waits until the outline says what the screen shows. */
export const told = (page) => page.waitForFunction(() => !document.querySelector("#outline[data-behind]"));
export const outline = async (page) => {
  await told(page);
  return page.evaluate(() => document.getElementById("outline").textContent);
};

/** Does something that copies a text, waits until that is on the clipboard, and returns it. */
export const copied = async (page, act) => {
  await page.evaluate(() => {
    const { clipboard } = navigator;
    const write = clipboard.write.bind(clipboard);
    window.hasCopied = false;
    clipboard.write = async (items) => {
      await write(items);
      window.hasCopied = true;
    };
  });
  await act();
  // A function that returns a promise would not be waited for: the promise itself counts as true.
  await page.waitForFunction(() => window.hasCopied);
  return page.evaluate(() => navigator.clipboard.readText());
};

/** Where a text of the screen is, in pixels. */
export const find = (page, words) => page.evaluate((words) => {
  const row = [...document.querySelectorAll("#rows > div")].find((row) => row.textContent.includes(words));
  const { left, top, height } = row.getBoundingClientRect();
  const { width } = document.querySelector("#rows").getBoundingClientRect();
  const before = row.textContent.slice(0, row.textContent.indexOf(words) + words.length / 2);
  return [left + (before.length * width) / Number(document.querySelector("#rows").dataset.columns), top + height / 2];
}, words);
