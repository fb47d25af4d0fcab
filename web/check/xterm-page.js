// The account center in xterm.js, to measure the page against: the same module, and the same rows as escape sequences.
const address = new URLSearchParams(location.search);
const [cols, rows] = ["cols", "rows"].map((name) => Number(address.get(name)));
const response = await fetch("account-center.wasm");
const { instance: { exports: module } } = await WebAssembly.instantiate(await response.arrayBuffer());
const terminal = new Terminal({ cols, rows, fontSize: 15, fontFamily: "monospace", allowProposedApi: true });
terminal.open(document.getElementById("terminal"));
terminal.onRender(() => window.rendered?.());

const MODIFIERS = { B: 1, D: 2, I: 3, U: 4, R: 7, X: 9 };
const code = (name) => {
  const number = Number(name.slice(1)) + (name[0] === "f" ? 30 : 40);
  return MODIFIERS[name] ?? (Number(name.slice(1)) < 8 ? number : number + 52);
};
const ENTITIES = { lt: "<", gt: ">", quot: '"', amp: "&" };
const sequences = (html) => html
  .replace(/<span class="([^"]*)">/g, (_, names) => `\x1b[${names.split(" ").map(code).join(";")}m`)
  .replaceAll("</span>", "\x1b[m")
  .replace(/<\/?i[^>]*>/g, "")
  .replace(/&(\w+);/g, (_, name) => ENTITIES[name]);
const decoder = new TextDecoder();
const send = (event, values = null) => {
  for (const character of JSON.stringify({ [event]: values })) module.put(character.codePointAt(0));
  const length = module.handle(Date.now());
  const answer = JSON.parse(decoder.decode(new Uint8Array(module.memory.buffer, module.answer(), length)));
  terminal.write((answer.rows ?? []).map(([row, html]) => `\x1b[${row + 1};1H\x1b[2K${sequences(html)}`).join(""));
  clearTimeout(window.timer);
  if (answer.wakes_in !== null) window.timer = setTimeout(() => send("tick"), answer.wakes_in);
};
// No character needs an element here: xterm.js has columns.
const even = Array.from({ length: 0x600 }, (_, index) => String.fromCodePoint(0x2100 + index));
send("open", { query: "scenario=free-trial", language: "en", theme: "dark", even, width: cols, height: rows });
const NAMES = { ArrowUp: "Up" };
addEventListener("keydown", (event) => {
  event.preventDefault();
  send("key", { key: NAMES[event.key] ?? event.key });
});
