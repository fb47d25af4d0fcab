// The account center on a web page: keys, clicks and time go into the module, and what changes comes out. What they mean is its business.
import { isLink, pack, state } from "./link.js";

const element = (id) => document.getElementById(id);
const [screen, rows, outline, log, line, file] = ["screen", "rows", "outline", "log", "line", "file"].map(element);
const SAVED = "account-center.progress";
const OWN = "account-center.own";
const FIRST_STEPS = "account-center.first-steps";

// An address that opens nothing in particular is the home of the project: the account center with words around it. In a frame of another page
// there is nothing but the account center.
const isFramed = window !== top;
const isHome = !isFramed && !isLink() && [...new URLSearchParams(location.search).keys()].every((name) => name === "locale" || name === "theme");
document.body.classList.toggle("framed", isFramed);
document.body.classList.toggle("home", isHome);

/** Gets one of the page's own files. In a single file it is a part of the page, compressed. */
const load = async (name, options) => {
  const packed = element(name);
  if (packed) {
    const letters = Uint8Array.from(atob(packed.textContent), (letter) => letter.charCodeAt(0));
    return new Response(new Blob([letters]).stream().pipeThrough(new DecompressionStream("gzip")));
  }
  const response = await fetch(name, options);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
};
const module = (await WebAssembly.instantiate(await (await load("account-center.wasm")).arrayBuffer())).instance.exports;
const decoder = new TextDecoder();

/** The file of a language that is being fetched. What happens meanwhile waits for it. */
let fetching;
const getLanguage = async (language) => {
  // Who waits longer than that reads English rather than nothing.
  const text = await load(`${language}.ftl`, { signal: AbortSignal.timeout(10_000) }).then((file) => file.text()).catch(() => null);
  fetching = null;
  await send("language", { language, text });
  send("resize", fit());
};

/** Hands an event to the module and shows its answer: at once, if no language has to be fetched. */
const send = (event, values = null) => {
  if (fetching) return fetching.then(() => send(event, values));
  for (const character of JSON.stringify({ [event]: values })) module.put(character.codePointAt(0));
  const length = module.handle(Date.now());
  const answer = JSON.parse(decoder.decode(new Uint8Array(module.memory.buffer, module.answer(), length)));
  if (answer.wants) return (fetching = getLanguage(answer.wants));
  show(answer);
};

// The size of a cell, and how many of them there is room for. Below 11 pixels nobody reads: then the outline is shown instead.
const SIZES = { normal: 15, smallest: 11 };
let cell = { width: 9, height: 18 };
const measure = (size) => {
  rows.style.fontSize = `${size}px`;
  // Not in the screen, which may be hidden.
  const probe = Object.assign(document.createElement("span"), { className: "probe", textContent: "0".repeat(100) });
  probe.style.fontSize = `${size}px`;
  document.body.append(probe);
  const { width, height } = probe.getBoundingClientRect();
  probe.remove();
  // Rounded down, so that lines from row to row have no gaps.
  cell = { width: width / 100, height: Math.floor(height) };
  rows.style.setProperty("--cell", `${cell.height}px`);
  return [Math.floor((room().width - 16) / cell.width), Math.floor((room().height - 8) / cell.height)];
};
/** The lines and blocks that are as wide as letters in the font of the screen. Others may come from another font. */
const even = () => {
  const context = document.createElement("canvas").getContext("2d");
  const family = getComputedStyle(rows).fontFamily;
  const isEven = (character) => ["", "bold ", "italic "].every((face) => {
    context.font = `${face}100px ${family}`;
    return Math.abs(context.measureText(character).width - context.measureText("0").width) < 0.01;
  });
  return Array.from({ length: 0xa0 }, (_, index) => String.fromCodePoint(0x2500 + index)).filter(isEven);
};
/** The room for the screen, which may be hidden. */
const room = () => {
  const { width } = document.documentElement.getBoundingClientRect();
  const around = [element("links"), element("intro"), element("problem"), isHome ? null : document.querySelector("footer")];
  const height = innerHeight - around.reduce((sum, part) => sum + (part?.offsetHeight ?? 0), 0);
  // At home there is more below, so the screen has room for its 24 rows in any case.
  return isHome ? { width: Math.min(width - 32, 1240), height: Math.max(height - 24, 448) } : { width, height };
};
const fit = () => {
  let [width, height] = measure(SIZES.normal);
  for (let size = SIZES.normal - 1; (width < 80 || height < 24) && size >= SIZES.smallest; size--) [width, height] = measure(size);
  return { width: Math.max(1, width), height: Math.max(1, height) };
};

/** Changes an element into another with as few changes as possible: whoever reads there, or has the focus there, stays where they are. */
const morph = (from, to) => {
  if (from.nodeName !== to.nodeName) return from.replaceWith(to);
  if (from.nodeType !== Node.ELEMENT_NODE) {
    if (from.data !== to.data) from.data = to.data;
    return;
  }
  for (const { name } of [...from.attributes]) if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of to.attributes) if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  if (from.nodeName === "INPUT") {
    from.checked = to.hasAttribute("checked");
    if (from.type !== "radio" && from.value !== to.value) from.value = to.value;
  }
  const [there, wanted] = [[...from.childNodes], [...to.childNodes]];
  wanted.forEach((child, index) => (there[index] ? morph(there[index], child) : from.append(child)));
  there.slice(wanted.length).forEach((child) => child.remove());
};

let timer, areas = [], mode, size = [80, 24], told, outlined = false;
/** Brings the outline up to what was told last. */
const follow = () => {
  if (told === undefined) return;
  const had = outline.contains(document.activeElement);
  const wanted = outline.cloneNode(false);
  wanted.innerHTML = told;
  morph(outline, wanted);
  told = undefined;
  delete outline.dataset.behind;
  // What had the focus is gone: it follows to what is there now.
  if (had && !outline.contains(document.activeElement)) (outline.querySelector("[tabindex], button") ?? outline).focus();
  const dialog = outline.querySelector(".dialog");
  if (dialog && !outlined && document.body.classList.contains("narrow")) dialog.scrollIntoView();
  outlined = dialog !== null;
};
/** Gets its message after the frame in which it is sent. */
const painted = new MessageChannel();
painted.port1.onmessage = follow;

const link = ([href, words]) => {
  const item = document.createElement("li");
  item.append(Object.assign(document.createElement("a"), { href, textContent: words }));
  return item;
};
const card = ([href, title, text]) => {
  const item = link([href, title]);
  item.append(Object.assign(document.createElement("p"), { textContent: text }));
  return item;
};
const show = (answer) => {
  if (answer.frame) {
    const { frame } = answer;
    document.documentElement.lang = frame.language;
    document.title = frame.title;
    screen.setAttribute("aria-label", frame.title);
    outline.setAttribute("aria-label", frame.title);
    log.setAttribute("aria-label", frame.title);
    element("pages").replaceChildren(...frame.links.map(link));
    element("demos").replaceChildren(...frame.demos.map(link));
    for (const part of document.querySelectorAll("[data-text]")) part.textContent = frame.texts[part.dataset.text];
    // What is below the account center can wait until that is seen.
    if (isHome) setTimeout(() => send("home"));
    element("links").hidden = false;
  }
  if (answer.theme) document.body.classList.remove("dark", "light", "high-contrast", "mono"), document.body.classList.add(answer.theme);
  if (answer.mode) {
    document.body.classList.remove("screen", "demo", "plain", "nothing");
    document.body.classList.add((mode = answer.mode));
    screen.hidden = mode !== "screen" && mode !== "demo";
    element("plain").hidden = mode !== "plain";
    outline.hidden = screen.hidden;
    log.replaceChildren();
  }
  const isNarrow = (mode === "screen" && !answer.fits);
  document.body.classList.toggle("narrow", isNarrow);
  document.body.classList.toggle("wide", !isNarrow);
  if (answer.size) {
    size = answer.size;
    rows.style.width = `${size[0]}ch`;
    rows.dataset.columns = size[0];
    rows.replaceChildren(...Array.from({ length: size[1] }, () => document.createElement("div")));
  }
  // A demo has a size of its own.
  if (mode === "demo" && (answer.size || answer.mode)) shrink();
  for (const [row, html] of answer.rows ?? []) rows.children[row].innerHTML = html || " ";
  element("cursor")?.remove();
  if (answer.cursor) {
    const cursor = Object.assign(document.createElement("span"), { id: "cursor" });
    cursor.style.left = `${answer.cursor[0] * cell.width}px`;
    cursor.style.top = `${answer.cursor[1] * cell.height}px`;
    rows.append(cursor);
  }
  if (answer.areas) areas = answer.areas;
  if (answer.outline !== undefined) {
    told = answer.outline;
    // Who looks at the picture does not wait for what is read to others: that follows once the picture is painted.
    if (isNarrow || outline.contains(document.activeElement)) follow();
    else {
      outline.dataset.behind = "";
      requestAnimationFrame(() => painted.port2.postMessage(null));
    }
  }
  for (const [id, cards] of Object.entries(answer.home ?? {})) element(id).replaceChildren(...cards.map(card));
  if (answer.announcement !== undefined) element("announcement").textContent = answer.announcement;
  if (answer.prompt !== undefined) element("prompt").textContent = answer.prompt;
  for (const text of answer.lines ?? []) log.append(Object.assign(document.createElement("p"), { textContent: text }));
  if (answer.lines) log.scrollTop = log.scrollHeight;
  element("save-run").hidden = !answer.has_run;
  element("copy-link").hidden = mode === "nothing";
  if (answer.problem) {
    const lines = answer.problem.map((text) => Object.assign(document.createElement("p"), { textContent: text }));
    // Without anything else on the page, it is what the page is about.
    const heading = mode === "nothing" ? [Object.assign(document.createElement("h1"), { textContent: document.title })] : [];
    element("problem").replaceChildren(...heading, ...lines);
    element("problem").hidden = false;
  }
  if (answer.backup) keep(() => localStorage.setItem(answer.backup, localStorage.getItem(SAVED)));
  if (answer.own_backup) keep(() => localStorage.setItem(answer.own_backup, localStorage.getItem(OWN)));
  if (answer.own && !keep(() => localStorage.setItem(OWN, answer.own))) queueMicrotask(() => send("own-not-kept"));
  if (answer.progress && !keep(() => localStorage.setItem(SAVED, answer.progress))) queueMicrotask(() => send("progress-not-saved"));
  // If that fails, a step is suggested once more.
  if (answer.first_steps) keep(() => localStorage.setItem(FIRST_STEPS, answer.first_steps));
  if (answer.copy) copy(answer.copy);
  if (answer.link) copy(pack(answer.link));
  for (const [name, text] of answer.files ?? []) {
    const url = URL.createObjectURL(new Blob([text]));
    Object.assign(document.createElement("a"), { download: name, href: url }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }
  clearTimeout(timer);
  // A hidden page draws nothing; it catches up when it is seen again.
  if (answer.wakes_in !== null && !document.hidden) timer = setTimeout(() => send("tick"), Math.min(answer.wakes_in, 2 ** 31 - 1));
  document.body.dataset.shown = Number(document.body.dataset.shown ?? 0) + 1;
};
/** Copies a text, or one that is still to come. Where there is no clipboard, the text is shown to be copied by hand. */
const copy = async (text) => {
  try {
    const blob = Promise.resolve(text).then((text) => new Blob([text], { type: "text/plain" }));
    // Within the key press: browsers forget it while they wait.
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
  } catch {
    prompt("", await text);
  }
};
/** Makes the letters of a demo as large as its own number of columns and rows allows. */
const shrink = () => {
  let fontSize = 24;
  do measure(fontSize); while ((size[0] * cell.width > room().width - 16 || size[1] * cell.height > room().height - 8) && --fontSize > 3);
};
const keep = (change) => {
  try {
    change();
    return true;
  } catch {
    // Private windows and full disks keep nothing; the learner is told.
    return false;
  }
};

// What the browser knows of its visitor.
const query = (name) => matchMedia(name);
const [lightQuery, contrastQuery] = [query("(prefers-color-scheme: light)"), query("(prefers-contrast: more)")];
const theme = () => (contrastQuery.matches ? "high-contrast" : lightQuery.matches ? "light" : "dark");
/** How many minutes clocks in a zone are ahead of UTC at a time; in the visitor's own where none is named. */
const ahead = (zone) => {
  if (!zone) return (time) => -new Date(time).getTimezoneOffset();
  const format = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
  return (time) => {
    const [, sign, hours, minutes] = /GMT(?:([+-])(\d+):(\d+))?/.exec(format.format(time));
    return Number(`${sign ?? ""}1`) * (60 * Number(hours ?? 0) + Number(minutes ?? 0));
  };
};
/** The offsets of a time zone over the years of the simulator: from which instant on, and how many minutes. */
const offsets = (zone) => {
  const at = ahead(zone);
  const day = 86_400_000, end = Date.UTC(2101, 0, 1), found = [[Date.UTC(1999, 0, 1), at(Date.UTC(1999, 0, 1))]];
  for (let time = found[0][0] + 7 * day; time < end; time += 7 * day) {
    if (at(time) === found.at(-1)[1]) continue;
    let [before, after] = [time - 7 * day, time];
    while (after - before > 1000) {
      const middle = 1000 * Math.floor((before + after) / 2000);
      if (at(middle) === found.at(-1)[1]) before = middle;
      else after = middle;
    }
    found.push([after, at(after)]);
  }
  return found;
};
/** The zone that the address names, with its offsets, if the browser knows it. */
const named = () => {
  const zone = new URLSearchParams(location.search.replaceAll("+", "%2B")).get("zone");
  try {
    return zone && /[a-z]\/[a-z]/i.test(zone) ? [zone, offsets(zone)] : undefined;
  } catch {
    return undefined;
  }
};
let progress, own, first_steps;
keep(() => (progress = localStorage.getItem(SAVED) ?? undefined));
keep(() => (own = localStorage.getItem(OWN) ?? undefined));
keep(() => (first_steps = localStorage.getItem(FIRST_STEPS) ?? undefined));
await send("open", {
  query: location.search.slice(1),
  state: await state(),
  language: navigator.language,
  theme: theme(),
  still: query("(prefers-reduced-motion: reduce)").matches,
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? "",
  offsets: offsets(),
  named_zone: named(),
  progress,
  own,
  first_steps,
  even: even(),
  ...fit(),
});
send("resize", fit());
// In a frame of another page, the focus is not taken from that; but it is if the visitor came here by a click on the frame.
if (!isFramed || document.hasFocus()) (mode === "plain" ? line : screen).focus({ preventScroll: true });

// Keys by the names that the module knows. Some are the browser's own.
const NAMES = { " ": "Space", ArrowUp: "Up", ArrowDown: "Down", ArrowLeft: "Left", ArrowRight: "Right" };
const isBrowsers = ({ key, ctrlKey, altKey, metaKey, isComposing }) => metaKey || isComposing || /^F(5|6|7|11|12)$/.test(key) && mode !== "demo" ||
  altKey && !ctrlKey && /^Arrow(Left|Right)$/.test(key) || ctrlKey && (/^[tnwTNWrRlL0+=-]$/.test(key) || /^[cxvaCXVA]$/.test(key));
const nameOf = ({ key, ctrlKey, altKey, shiftKey }) => {
  const isCharacter = [...key].length === 1;
  const held = [ctrlKey && "Ctrl+", altKey && "Alt+", shiftKey && !isCharacter && "Shift+"].filter(Boolean).join("");
  const name = NAMES[key] ?? key;
  return held + (isCharacter && ctrlKey ? name.toUpperCase() : name);
};
let escaped = false;
screen.addEventListener("keydown", (event) => {
  const isKnown = [...event.key].length === 1 || /^(Enter|Escape|Tab|Backspace|Delete|Insert|Arrow\w+|Home|End|Page\w+|F\d+)$/.test(event.key);
  if (!isKnown || isBrowsers(event)) return;
  // Escape and then Tab leads out of the screen.
  if (event.key === "Tab" && escaped) return;
  escaped = event.key === "Escape";
  event.preventDefault();
  send("key", { key: nameOf(event) });
});
document.addEventListener("paste", (event) => {
  if (document.activeElement === screen) send("paste", { text: event.clipboardData.getData("text") });
});

// Where the mouse is, in cells.
const at = ({ clientX, clientY }) => {
  const { left, top } = rows.getBoundingClientRect();
  const [x, y] = [Math.floor((clientX - left) / cell.width), Math.floor((clientY - top) / cell.height)];
  return x >= 0 && y >= 0 && x < size[0] && y < size[1] ? { x, y } : null;
};
screen.addEventListener("click", (event) => {
  const cell = at(event);
  // What was selected was not clicked.
  if (cell && getSelection().isCollapsed) send("click", cell);
});
screen.addEventListener("mousemove", (event) => {
  const cell = at(event);
  const isOver = ([x, y, width, height]) => cell.x >= x && cell.x < x + width && cell.y >= y && cell.y < y + height;
  screen.classList.toggle("pointer", cell !== null && areas.some(isOver));
});
screen.addEventListener("wheel", (event) => {
  const cell = at(event);
  if (cell && !event.ctrlKey && event.deltaY) send("wheel", { ...cell, down: event.deltaY > 0 });
}, { passive: true });

// The outline.
outline.addEventListener("click", (event) => {
  const target = event.target.closest("button[data-target]")?.dataset.target;
  if (target) send("target", { target });
});
outline.addEventListener("change", (event) => {
  if (event.target.matches("input[data-target]")) send("target", { target: event.target.dataset.target });
});
outline.addEventListener("input", (event) => {
  if (event.target.matches("input[data-field]")) send("fill", { text: event.target.value });
});
outline.addEventListener("keydown", (event) => {
  if (event.key === "Escape" || event.key === "Enter" && event.target.matches("input[data-field]")) {
    event.preventDefault();
    send("key", { key: event.key });
  }
});

// Plain mode.
element("plain").addEventListener("submit", (event) => {
  event.preventDefault();
  log.append(Object.assign(document.createElement("p"), { className: "typed", textContent: `${element("prompt").textContent}${line.value}` }));
  send("line", { text: line.value });
  line.value = "";
});

// Files.
const LARGEST = 256 * 1024 * 1024;
// PowerShell writes UTF-16.
const decode = (bytes) => new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8").decode(bytes);
const open = async (opened) => {
  if (!opened) return;
  element("problem").hidden = true;
  // A larger one is refused by its size: cutting it keeps the browser from reading it all.
  send("file", { name: opened.name, text: decode(new Uint8Array(await opened.slice(0, LARGEST).arrayBuffer())) });
  send("resize", fit());
  if (!screen.hidden) screen.focus();
};
file.addEventListener("change", () => { open(file.files[0]); file.value = ""; });
element("save-run").addEventListener("click", () => send("run"));
element("copy-link").addEventListener("click", () => send("link"));
const drop = (event) => {
  event.preventDefault();
  document.body.classList.toggle("dropping", event.type === "dragover");
  if (event.type === "drop") open(event.dataTransfer.files[0]);
};
for (const type of ["dragover", "dragleave", "drop"]) document.addEventListener(type, drop);

// What changes around the page.
const resized = () => {
  if (mode === "demo") shrink();
  else send("resize", fit());
};
addEventListener("resize", resized);
document.fonts?.ready.then(resized);
for (const changed of [lightQuery, contrastQuery]) changed.addEventListener("change", () => send("theme", { theme: theme() }));
addEventListener("storage", ({ key, newValue }) => {
  if (key === SAVED && newValue) send("progress", { text: newValue });
  if (key === OWN && newValue) send("own", { text: newValue });
});
document.addEventListener("visibilitychange", () => send(document.hidden ? "leave" : "tick"));
addEventListener("pagehide", () => send("leave"));
