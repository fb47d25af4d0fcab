// What the page does in a real browser: node --test web/check/page.test.mjs, with the folder of the page in PAGE and the program in PROGRAM.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { deflateSync } from "node:zlib";
import { DESKTOP, PHONE, copied, find, launch, open, outline, rows, screen, serve, told, visit } from "./browser.mjs";

const PAGE = process.env.PAGE ?? "target/web";
const PROGRAM = process.env.PROGRAM ?? "target/debug/account-center";
const LANGUAGES = readdirSync("assets/text").flatMap((name) => name.match(/^([a-z]+)\.ftl$/)?.[1] ?? []);
let browser, base;
before(async () => {
  base = await serve(PAGE);
  browser = await launch();
});
after(() => browser.close());

/** Opens an address, tries something, and holds that the browser had nothing to complain of and that nothing was requested elsewhere. */
const check = (name, query, options, act) => test(name, async () => {
  const page = await open(browser, base, query, options);
  try {
    await act(page);
    assert.deepEqual(page.problems, []);
  } finally {
    await page.context().close();
  }
});
const press = async (page, ...keys) => { for (const key of keys) await page.keyboard.press(key); };

check("the upgrade by keyboard", "", DESKTOP, async (page) => {
  assert.match(await screen(page), /MS-AZR-0044P/);
  await press(page, "u", "ArrowUp", "Enter");
  await page.clock.runFor(5000);
  assert.match(await screen(page), /already upgraded/);
  assert.match(await screen(page), /MS-AZR-0044P/);
  await press(page, "n");
  assert.match(await screen(page), /MS-AZR-0003P/);
});

check("the upgrade by mouse", "", DESKTOP, async (page) => {
  await page.mouse.click(...(await find(page, "Upgrade now ]")));
  const option = await find(page, "Yes, upgrade");
  await page.mouse.move(...option);
  assert.ok(await page.evaluate(() => document.getElementById("screen").classList.contains("pointer")));
  await page.mouse.click(...option);
  await page.mouse.click(...option);
  await page.clock.runFor(5000);
  assert.match(await screen(page), /already upgraded/);
});

check("the upgrade by touch on a telephone", "", PHONE, async (page) => {
  assert.equal(await page.locator("#screen").isVisible(), false);
  await page.locator("#outline .banner button").tap();
  await page.locator("#outline input[type=radio]").first().tap();
  await page.locator("#outline input[data-field]").fill("Mine");
  await page.locator("#outline .keys button").first().tap();
  await page.clock.runFor(5000);
  assert.match(await outline(page), /Mine/);
  assert.match(await outline(page), /already upgraded/);
});

check("the wheel scrolls the list", "?scenario=portfolio", DESKTOP, async (page) => {
  const [x, y] = await find(page, "Web shop");
  const turned = page.evaluate(() => new Promise((resolve) => document.addEventListener("wheel", () => resolve(), { once: true })));
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 100);
  await turned;
  assert.match(await screen(page), /▸. *Web shop/);
});

check("a walkthrough is finished by its own solution, and its run can be saved", "?walkthrough=first-upgrade", DESKTOP, async (page) => {
  for (let step = 0; step < 8; step++) {
    await press(page, "H");
    await page.clock.runFor(20_000);
    await press(page, "N");
  }
  await page.clock.runFor(1000);
  const saved = await page.evaluate(() => JSON.parse(localStorage.getItem("account-center.progress")));
  assert.deepEqual([saved.format, saved.walkthroughs["first-upgrade"].finished], [1, true]);
  const download = page.waitForEvent("download");
  await page.locator("#save-run").click();
  assert.equal((await download).suggestedFilename(), "first-upgrade.run");
});

check("a walkthrough continues where it was left", "?walkthrough=first-upgrade&locale=nl", DESKTOP, async (page) => {
  await press(page, "u", "N");
  const place = /\d\/8/.exec(await screen(page))[0];
  await page.goto("about:blank");
  await visit(page, base, "?walkthrough=first-upgrade&locale=nl");
  assert.equal(place, "2/8");
  assert.match(await screen(page), /2\/8/);
  assert.equal(await page.evaluate(() => document.documentElement.lang), "nl");
});

check("damaged progress is kept aside", "", DESKTOP, async (page) => {
  await page.evaluate(() => localStorage.setItem("account-center.progress", "{"));
  await visit(page, base, "?walkthrough=tour");
  assert.equal(await page.evaluate(() => localStorage.getItem("account-center.progress.backup")), "{");
});

/** The last picture of a demo as the program records it. */
const lastPicture = (name) => {
  const folder = mkdtempSync(join(tmpdir(), "demo-"));
  try {
    execFileSync(PROGRAM, ["demo", name, "--record", join(folder, "demo.txt")]);
    return readFileSync(join(folder, "demo.txt"), "utf8").split(/^==.*\n/m).at(-1).split("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
};
for (const name of ["upgrade", "credit", "offer-id", "transfer", "two-futures", "first-lesson"]) {
  check(`the demo ${name} ends with the picture of the terminal`, `?demo=${name}&speed=16`, DESKTOP, async (page) => {
    await page.clock.runFor(60_000);
    const [shown, wanted] = [await rows(page), lastPicture(name)];
    // A page offers no key that ends it; the last row says what the player does.
    const withoutKeys = (row) => row.replace(/^.*\? help +/, "");
    assert.deepEqual(shown.slice(0, -1).map(withoutKeys), wanted.slice(0, shown.length - 1).map(withoutKeys));
    assert.ok(!shown.join().includes("q quit"));
  });
}

for (const locale of LANGUAGES) {
  check(`nothing is cut in ${locale}`, `?locale=${locale}`, { ...DESKTOP, viewport: { width: 900, height: 600 } }, async (page) => {
    for (const keys of [[], ["u"], ["Escape", "?"], ["Escape", "i"], ["Escape", "c"], ["Escape", "l"], ["Escape", "w"]]) {
      await press(page, ...keys);
      const cut = await page.evaluate(() => [...document.querySelectorAll("#rows > div")].filter((row) => row.scrollWidth > row.clientWidth + 1).map((row) => row.textContent));
      assert.deepEqual(cut, [], `${locale} ${keys}`);
    }
    await page.setViewportSize(PHONE.viewport);
    await press(page, "Escape");
    await page.waitForSelector("body.narrow");
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${locale} on a telephone`);
  });
}

/** The files of languages that a page requests from now on. */
const requestedLanguages = (page) => {
  const requested = [];
  page.on("request", (request) => requested.push(...(/\/(\w+)\.ftl$/.exec(request.url())?.slice(1) ?? [])));
  return requested;
};
check("a page in English fetches no language, and another one when it is switched to", "", DESKTOP, async (page) => {
  const requested = requestedLanguages(page);
  await visit(page, base, "");
  await press(page, "u", "Escape", "w");
  assert.deepEqual(requested, []);
  // What is typed while it is fetched is not lost.
  await press(page, "Escape", "L", "u");
  await page.waitForSelector("html[lang=nl]");
  assert.match(await screen(page), /Upgraden naar Betalen per gebruik/);
  assert.match(await outline(page), /Upgraden naar Betalen per gebruik/);
  assert.deepEqual(requested, ["nl"]);
});
check("a page in Dutch fetches the Dutch file and no other", "?scenario=nope", { ...DESKTOP, locale: "nl-BE" }, async (page) => {
  assert.match(await page.locator("#problem").innerText(), /kan "nope" niet openen/);
  const requested = requestedLanguages(page);
  for (const [query, words] of [["", /Aanbiedings-id/], ["?walkthrough=tour", /1\//], ["?demo=upgrade", /Account Center|Accountcentrum|upgrade/i]]) {
    await visit(page, base, query);
    assert.equal(await page.evaluate(() => document.documentElement.lang), "nl");
    assert.match(await screen(page), words);
  }
  assert.deepEqual(requested, ["nl", "nl", "nl"]);
});
check("in plain mode the language is switched when it is there", "?plain", DESKTOP, async (page) => {
  const requested = requestedLanguages(page);
  await page.keyboard.type("next-language\nwhy credit\n");
  await page.waitForFunction(() => document.getElementById("log").textContent.includes("Resterend tegoed"));
  const said = await page.locator("#log p").allInnerTexts();
  assert.equal(said.filter((line) => line.includes("Accountcentrum")).length, 1, said.join("\n"));
  assert.deepEqual(requested, ["nl"]);
});
test("a language whose file cannot be had is English, and a sentence says so", async () => {
  const page = await (await browser.newContext(DESKTOP)).newPage();
  await page.route("**/nl.ftl", (route) => route.fulfill({ status: 404 }));
  for (const query of ["?locale=nl", "?plain&locale=nl", "?demo=upgrade&locale=nl"]) {
    await visit(page, base, query);
    assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
    assert.match(await page.locator("#problem").innerText(), /nl\.ftl could not be fetched, so the page is in English/);
  }
  await visit(page, base, "?scenario=portfolio");
  await press(page, "L");
  await page.waitForSelector("#problem:not([hidden])");
  assert.match(await screen(page), /SUBSCRIPTIONS/);
  // The next language is the one after it.
  await press(page, "L");
  await page.waitForSelector("html[lang=de]");
  assert.match(await screen(page), /ABONNEMENTS/);
  await page.context().close();
});

check("plain mode", "?plain", DESKTOP, async (page) => {
  await page.keyboard.type("upgrade\nyes\n");
  await page.clock.runFor(1000);
  await page.keyboard.type("why offer-id\n");
  assert.match(await page.locator("#log").innerText(), /MS-AZR-0003P/);
});

check("a scenario file is opened, and one with mistakes changes nothing", "", DESKTOP, async (page) => {
  const file = (text) => ({ name: "mine.toml", mimeType: "text/plain", buffer: Buffer.from(text) });
  await page.setInputFiles("#file", file("format = 1\ntitle = 3\n<script>"));
  await page.waitForSelector("#problem:not([hidden])");
  assert.match(await page.locator("#problem").innerText(), /mine\.toml:/);
  assert.match(await screen(page), /MS-AZR-0044P/);
  await page.setInputFiles("#file", file(readFileSync("assets/scenarios/imagine.toml", "utf8")));
  await page.waitForFunction(() => document.getElementById("rows").textContent.includes("Imagine"));
  assert.equal(await page.locator("#problem").isVisible(), false);
});

const scenario = (name) => readFileSync(`assets/scenarios/${name}.toml`, "utf8");
const drop = (page, name, text) => page.evaluate(([name, text]) => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name));
  for (const type of ["dragover", "drop"]) document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
}, [name, text]);
check("a file that is dropped is opened, and a hostile one changes nothing", "", DESKTOP, async (page) => {
  await drop(page, "<img src=x onerror=alert(1)>.toml", "<script>alert(1)</script>");
  await page.waitForSelector("#problem:not([hidden])");
  assert.equal(await page.locator("#problem img, #problem script").count(), 0);
  assert.match(await screen(page), /MS-AZR-0044P/);
  await drop(page, "mine.toml", scenario("imagine"));
  await page.waitForFunction(() => document.getElementById("rows").textContent.includes("Imagine"));
});

check("what is pasted is typed", "", { ...DESKTOP, permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
  await page.evaluate(() => navigator.clipboard.writeText("+9d"));
  await press(page, "d", "Control+V");
  assert.match(await screen(page), /\+9d/);
});

const packed = (text) => `#state=${deflateSync(text).toString("base64url")}`;
check("a link opens what is shown in another browser", "?scenario=portfolio", { ...DESKTOP, permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
  const link = await copied(page, () => press(page, "n", "n", "Y"));
  assert.ok(link.startsWith(`${base}#state=`) && link.length < 8000, `${link.length} characters`);
  const other = await open(browser, base, link.slice(base.length), DESKTOP);
  const facts = async (page) => (await rows(page)).slice(3, 12);
  assert.deepEqual(await facts(other), await facts(page));
  // The button beside the screen makes the same link.
  await other.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await other.evaluate(() => navigator.clipboard.writeText(""));
  assert.ok((await copied(other, () => other.locator("#copy-link").click())).startsWith(`${base}#state=`));
  assert.deepEqual(other.problems, []);
  await other.context().close();
});

for (const [name, state, problem] of [
  ["that is cut off", packed(scenario("imagine")).slice(0, -20), /damaged or incomplete/],
  ["of other letters", "#state=<script>", /damaged or incomplete/],
  ["that unpacks to far too much", packed(Buffer.alloc(64 << 20, "#")), /damaged or incomplete/],
  ["to a file with mistakes", packed("format = 1\ntitle = '<img src=x>'"), /link:/],
]) {
  check(`a link ${name} is an error and nothing else`, state, DESKTOP, async (page) => {
    assert.match(await page.locator("#problem").innerText(), problem);
    assert.equal(await page.locator("#problem img").count(), 0);
    assert.equal(await page.locator("#screen").isVisible(), false);
    await page.locator("#pages a").first().click();
    await page.waitForFunction(() => document.getElementById("rows").textContent.includes("MS-AZR-0044P"));
  });
}

check("times are shown in any zone that the browser knows", "?scenario=expired&zone=Asia/Tokyo", { ...DESKTOP, timezoneId: "Europe/Amsterdam" }, async (page) => {
  assert.match(await screen(page), /Asia\/Tokyo|GMT\+9|\+09:00/);
  await visit(page, base, "?zone=Mars/Olympus");
  assert.match(await page.locator("#problem").innerText(), /Mars\/Olympus/);
});

check("a step and a marker are opened, and unknown ones are told", "?walkthrough=first-upgrade&step=upgrade", DESKTOP, async (page) => {
  assert.match(await screen(page), /4\/8/);
  await visit(page, base, "?demo=upgrade&marker=what%20stays");
  await visit(page, base, "?demo=upgrade&marker=nope");
  assert.match(await page.locator("#problem").innerText(), /What stays/);
  await visit(page, base, "?walkthrough=first-upgrade&step=upgrad");
  assert.match(await page.locator("#problem").innerText(), /did you mean "upgrade"/);
});

for (const options of [DESKTOP, PHONE]) {
  for (const locale of LANGUAGES) {
    check(`home has walkthroughs and demos in ${locale}, and nothing is cut (${options.viewport.width})`, `?locale=${locale}`, options, async (page) => {
      await page.clock.runFor(100);
      assert.equal(await page.locator("#demo-cards li").count(), 6);
      assert.equal(await page.locator("#walkthrough-cards li").count(), 9);
      const wide = await page.evaluate(() => [...document.querySelectorAll("body *")]
        .filter((part) => part.offsetParent && !part.closest("#screen, .unseen, body.wide #outline, input[type=file]") && (part.getBoundingClientRect().right > innerWidth + 1 || part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== "inline"))
        .map((part) => part.outerHTML.slice(0, 200)));
      assert.deepEqual(wide, []);
    });
  }
}

/** Another page, of another origin, with frames of this one. */
const documentation = async (...queries) => {
  const folder = mkdtempSync(join(tmpdir(), "documentation-"));
  const frames = queries.map((query) => `<iframe src="${base}${query}" width="900" height="560"></iframe>`).join("");
  writeFileSync(join(folder, "index.html"), `<!doctype html><title>Documentation</title><input id="own" autofocus>${frames}`);
  const page = await (await browser.newContext(DESKTOP)).newPage();
  page.requested = [];
  page.on("request", (request) => page.requested.push(request.url()));
  await page.goto(await serve(folder));
  await page.locator("#own").focus();
  rmSync(folder, { recursive: true });
  return page;
};
test("a frame shows a picture until it is clicked, and then takes keys", async () => {
  const page = await documentation("embed.html?locale=nl", "embed.html?demo=upgrade");
  const [first, second] = [page.frameLocator("iframe >> nth=0"), page.frameLocator("iframe >> nth=1")];
  assert.equal(await first.locator("#words").innerText(), "Het accountcentrum starten");
  assert.ok(await second.locator("#poster").evaluate((poster) => poster.decode().then(() => poster.naturalWidth > 0 && poster.src.endsWith("/upgrade.svg"))));
  assert.ok(!page.requested.some((url) => url.endsWith(".wasm")));
  assert.equal(await page.evaluate(() => document.activeElement.id), "own");
  await first.locator("#start").click();
  await first.locator("body[data-shown]").waitFor();
  await page.keyboard.press("u");
  await first.locator("#rows", { hasText: "Upgraden naar" }).waitFor();
  assert.equal(await first.locator("#links").isVisible(), false);
  await page.context().close();
});
test("the account center in a frame takes the focus from nobody", async () => {
  const page = await documentation("?plain", "?scenario=portfolio");
  for (const frame of [0, 1]) await page.frameLocator(`iframe >> nth=${frame}`).locator("body[data-shown]").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), "own");
  await page.context().close();
});

test("the single file runs without a server and requests nothing", async () => {
  const address = pathToFileURL(resolve(PAGE, "account-center.html")).href;
  const page = await open(browser, address, "", DESKTOP);
  await press(page, "u", "ArrowUp", "Enter");
  await page.clock.runFor(5000);
  assert.match(await screen(page), /already upgraded/);
  await page.locator("#walkthrough-cards a").first().click();
  await page.waitForFunction(() => location.search.startsWith("?walkthrough=") && document.getElementById("rows").textContent.includes("1/"));
  await press(page, "L");
  await page.waitForSelector("html[lang=nl]");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("no page has code in it, and the policy lets nothing be asked elsewhere", async () => {
  for (const name of ["index.html", "embed.html"]) {
    const html = readFileSync(join(PAGE, name), "utf8");
    assert.ok(!/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')/.test(html), name);
  }
  for (const address of [base, `${base}embed.html`, pathToFileURL(resolve(PAGE, "account-center.html")).href]) {
    const page = await (await browser.newContext()).newPage();
    await page.goto(address);
    const refused = await page.evaluate(() => new Promise((resolve) => {
      const refused = [];
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => refused.push(effectiveDirective) === 3 && resolve(refused.sort()));
      fetch("https://example.org/").catch(() => {});
      document.body.append(Object.assign(document.createElement("img"), { src: "https://example.org/x.png" }), Object.assign(document.createElement("script"), { textContent: "document.title = 'code'" }));
    }));
    assert.deepEqual(refused, ["connect-src", "img-src", "script-src-elem"], address);
    assert.notEqual(await page.title(), "code");
    await page.context().close();
  }
});

check("what is saved is a download, what is copied is on the clipboard", "", DESKTOP, async (page) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  assert.equal(await copied(page, () => press(page, "ArrowDown", "ArrowDown", "y")), "MS-AZR-0044P");
  const download = page.waitForEvent("download");
  await press(page, "s", "Enter");
  assert.match((await download).suggestedFilename(), /\.toml$/);
});

check("an address that means nothing is a problem and nothing else", "?scenario=%3Cimg%20src=x%20onerror=alert(1)%3E", DESKTOP, async (page) => {
  assert.match(await page.locator("#problem").innerText(), /<img src=x/);
  assert.equal(await page.locator("#problem img").count(), 0);
});

check("Escape and then Tab leads out of the screen", "", DESKTOP, async (page) => {
  await press(page, "Escape", "Tab");
  assert.notEqual(await page.evaluate(() => document.activeElement.id), "screen");
});

check("selected text stays selected while the clock runs", "", DESKTOP, async (page) => {
  const [x, y] = await find(page, "MS-AZR-0044P");
  await page.mouse.move(x - 30, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y, { steps: 4 });
  await page.mouse.up();
  const selected = await page.evaluate(() => getSelection().toString());
  await page.clock.runFor(3000);
  assert.ok(selected.length > 3 && "MS-AZR-0044P".includes(selected), selected);
  assert.equal(await page.evaluate(() => getSelection().toString()), selected);
});

check("a still page draws once a second, and a page that is not seen draws nothing", "", DESKTOP, async (page) => {
  const shown = () => page.evaluate(() => Number(document.body.dataset.shown));
  let drawn = await shown();
  await page.clock.runFor(10_000);
  assert.ok((await shown()) - drawn <= 10);
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { value: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  drawn = await shown();
  await page.clock.runFor(10_000);
  assert.equal(await shown(), drawn);
});

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
for (const [name, options] of [["dark", DESKTOP], ["light", { ...DESKTOP, colorScheme: "light" }], ["telephone", PHONE]]) {
  for (const query of ["", "?scenario=portfolio", "?walkthrough=first-upgrade", "?walkthrough", "?demo=upgrade", "?plain", "?scenario=nope", "embed.html"]) {
    check(`axe finds nothing on ${query || "?"} (${name})`, query, { ...options, bypassCSP: true }, async (page) => {
      await page.clock.runFor(100);
      await page.evaluate(axe);
      for (const keys of [[], ["u"], ["Escape", "i"], ["Escape", "c"], ["Escape", "?"]]) {
        if (keys.length > 0 && query !== "") break;
        await press(page, ...keys);
        await told(page);
        const { violations } = await page.evaluate(() => axe.run());
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html).join(" ")}`);
        assert.deepEqual(found, [], `${query} ${keys}`);
      }
    });
  }
}
