// Recordings that move by themselves, in a real browser: node --test web/check/pictures.test.mjs, with the program in PROGRAM.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { launch, serve } from "./browser.mjs";

const PROGRAM = resolve(process.env.PROGRAM ?? "target/debug/account-center");

/** Two seconds before anything is opened, two of the page, and two of a dialog, on a clock that stands still. The page is the first screenshot. */
const TAPE = `#! size 80x24
Sleep 2s
Hide
Type "account-center"
Enter
Space
Sleep 2s
Show
Sleep 1s
Screenshot page.png
Sleep 1s
Hide
Type "u"
Sleep 2s
Show
Sleep 2s
`;

let folder, browser, still;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "pictures"));
  writeFileSync(join(folder, "short.tape"), TAPE);
  execFileSync(PROGRAM, ["demo", "short.tape", "--record", "short.animated.svg", "last.svg", "short.gif"], { cwd: folder });
  // What a page emulates does not reach the images in it; what the system prefers does.
  [browser, still] = await Promise.all([launch(), launch("--force-prefers-reduced-motion")]);
});
after(async () => {
  await Promise.all([browser.close(), still.close()]);
  rmSync(folder, { recursive: true });
});

/** The address of a picture that was recorded. */
const address = (name) => `data:image/svg+xml;base64,${readFileSync(join(folder, name)).toString("base64")}`;

/** A window with a picture in an image of a page, where neither scripts nor other files are loaded for it. */
const image = async (browser, name) => {
  const page = await browser.newPage({ viewport: { width: 800, height: 520 } });
  await page.setContent(`<style>body { margin: 0 }</style><img src="${address(name)}">`);
  await page.waitForFunction(() => document.querySelector("img").complete);
  return page;
};

const shot = async (page) => (await page.screenshot()).toString("base64");

/** Whether two screenshots look the same: edges of lines may differ a little. */
const alike = (page, ...shots) => page.evaluate(async (shots) => {
  const pixels = await Promise.all(shots.map(async (shot) => {
    const image = new Image();
    image.src = `data:image/png;base64,${shot}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
    canvas.drawImage(image, 0, 0);
    return canvas.getImageData(0, 0, image.width, image.height).data;
  }));
  return pixels[0].every((value, index) => Math.abs(value - pixels[1][index]) < 16);
}, shots);

/** Looks at a picture until it begins again; returns in which order it showed the screens, by their numbers. */
const order = async (page, screens) => {
  const seen = [];
  while (seen.length <= screens.length) {
    const now = await shot(page);
    const same = await Promise.all(screens.map((screen) => alike(page, screen, now)));
    if (same.includes(true) && seen.at(-1) !== same.indexOf(true)) seen.push(same.indexOf(true));
  }
  return seen;
};

test("a recording in an image of a page moves, and begins again", async () => {
  // Opened by itself it can be stopped at a time.
  const alone = await browser.newPage({ viewport: { width: 800, height: 520 } });
  await alone.goto(address("short.animated.svg"));
  const screens = [];
  for (const time of [1000, 3500, 5500]) {
    await alone.evaluate((time) => document.getAnimations().forEach((animation) => {
      animation.pause();
      animation.currentTime = time;
    }), time);
    screens.push(await shot(alone));
  }
  assert.ok(await alike(alone, screens[1], await shot(await image(browser, "page.svg"))), "its page looks like the still");
  assert.ok(await alike(alone, screens[2], await shot(await image(browser, "last.svg"))), "and its end like the last one");
  assert.equal(await alike(alone, screens[0], screens[1]), false);
  assert.equal(await alike(alone, screens[1], screens[2]), false);
  assert.deepEqual(await order(await image(browser, "short.animated.svg"), screens), [0, 1, 2, 0]);
});

test("a GIF is decoded, lasts as long and shows as many pictures", async () => {
  const page = await browser.newPage();
  await page.goto(`${await serve(folder)}short.gif`);
  const [pictures, milliseconds] = await page.evaluate(async () => {
    const decoder = new ImageDecoder({ type: "image/gif", data: (await fetch(location.href)).body });
    await decoder.completed;
    const { frameCount, repetitionCount } = decoder.tracks.selectedTrack;
    let microseconds = 0;
    for (let frameIndex = 0; frameIndex < frameCount; frameIndex++) {
      microseconds += (await decoder.decode({ frameIndex })).image.duration;
    }
    return [repetitionCount === Infinity ? frameCount : 0, microseconds / 1000];
  });
  assert.equal(pictures, 3, "the prompt, the page and the dialog, over and over");
  assert.ok(Math.abs(milliseconds - 6000) < 250, `${milliseconds} ms`);
});

test("for those who prefer reduced motion it stands still, and shows the first screenshot", async () => {
  const page = await shot(await image(still, "page.svg"));
  const recording = await image(still, "short.animated.svg");
  const start = await recording.evaluate(() => performance.now());
  // For longer than the recording takes.
  while ((await recording.evaluate(() => performance.now())) < start + 7000) {
    assert.ok(await alike(recording, page, await shot(recording)));
  }
});
