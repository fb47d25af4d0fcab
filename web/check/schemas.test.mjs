// The schemas in taplo, the language server for TOML that editors use: it accepts every file that comes with the program, refuses one with a
// mistake, and completes keys and values where a file's first line names its schema.
//   node --test web/check/schemas.test.mjs      PROGRAM is the program that prints the schemas, TAPLO that of PyPI (`pip install taplo`).

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import taplo from "@taplo/lsp";

const ROOT = resolve(fileURLToPath(import.meta.url), "../../..");
const TAPLO = process.env.TAPLO ? resolve(process.env.TAPLO) : "taplo";
const PROGRAM = resolve(process.env.PROGRAM ?? join(ROOT, "target/debug/account-center"));
const KINDS = ["scenario", "walkthrough", "course", "config"];

const folder = mkdtempSync(join(tmpdir(), "account-center-schemas-"));
after(() => rmSync(folder, { recursive: true }));
for (const kind of KINDS) writeFileSync(join(folder, `${kind}.schema.json`), execFileSync(PROGRAM, ["schema", kind]));
cpSync(join(ROOT, "assets/new"), folder, { recursive: true });

const tomls = (path) => readdirSync(join(ROOT, path)).filter((name) => name.endsWith(".toml")).map((name) => join(ROOT, path, name));

/** Checks files, against a schema or the one that each names. Returns the exit status and what is said. */
function lint(files, kind) {
  const schema = kind ? ["--schema", pathToFileURL(join(folder, `${kind}.schema.json`)).href] : [];
  const { status, stderr } = spawnSync(TAPLO, ["lint", "--no-auto-config", ...schema, ...files], { cwd: folder, encoding: "utf8" });
  return { status, stderr };
}

test("every file that comes with the program is right", () => {
  for (const [kind, files] of [
    ["scenario", tomls("assets/scenarios")],
    ["walkthrough", tomls("assets/walkthroughs")],
    ["config", [join(ROOT, "assets/config.toml")]],
    // The templates name their schemas themselves.
    [undefined, ["scenario", "walkthrough", "course"].map((name) => join(folder, `${name}.toml`))],
  ]) {
    const { status, stderr } = lint(files, kind);
    assert.equal(status, 0, stderr);
    assert.match(stderr, new RegExp(`total=${files.length} `), "none is passed over");
  }
});

test("a file with a mistake is refused, with the name of what is wrong", () => {
  const mistakes = [
    ["scenario", tomls("assets/scenarios")[0], /^signed_in_as/m, "signed_in", "signed_in_as"],
    ["scenario", tomls("assets/scenarios")[0], /offer = "[^"]*"/, "offer = 5", "5 is not valid"],
    ["walkthrough", tomls("assets/walkthroughs")[0], /^focus = ".*"/m, 'focus = "everything"', "everything"],
    ["walkthrough", tomls("assets/walkthroughs")[0], /^title = /m, "titel = ", "titel"],
    ["course", join(folder, "course.toml"), /^walkthrough = .*$/m, "lesson = 1", "lesson"],
    ["config", join(ROOT, "assets/config.toml"), /^theme = .*$/m, 'theme = "pink"', "pink"],
  ];
  for (const [kind, file, right, wrong, told] of mistakes) {
    const text = readFileSync(file, "utf8");
    assert.match(text, right, file);
    const bad = join(folder, "bad.toml");
    writeFileSync(bad, text.replace(right, wrong));
    const { status, stderr } = lint([bad], kind);
    assert.ok(status !== 0 && stderr.includes(told), `${kind} ${wrong}: ${status} ${stderr}`);
  }
});

/** The language server as an editor runs it: what it may read is what it is handed. */
async function serve() {
  const waiting = new Map();
  let last = 0;
  const server = await taplo.TaploLsp.initialize(
    {
      now: () => new Date(),
      envVar: () => undefined,
      envVars: () => [],
      stdErrAtty: () => false,
      stdin: async () => new Uint8Array(),
      stdout: async (bytes) => bytes.length,
      stderr: async (bytes) => bytes.length,
      glob: () => [],
      readFile: async (path) => readFileSync(path),
      writeFile: async () => {},
      urlToFilePath: fileURLToPath,
      isAbsolute,
      cwd: () => folder,
      findConfigFile: () => undefined,
    },
    {
      onMessage: ({ id, method, params, result, error }) => {
        // The server asks for its settings; the editor has none.
        if (method && id !== undefined) server.send({ jsonrpc: "2.0", id, result: params?.items?.map(() => null) ?? null });
        else waiting.get(id)?.({ result, error });
      },
    },
  );
  const tell = (method, params) => server.send({ jsonrpc: "2.0", method, params });
  const ask = (method, params) =>
    new Promise((done) => {
      waiting.set(++last, done);
      server.send({ jsonrpc: "2.0", id: last, method, params });
    });
  return { tell, ask };
}

test("an editor completes keys and values", async () => {
  const server = await serve();
  const rootUri = pathToFileURL(folder).href;
  await server.ask("initialize", { processId: null, rootUri, workspaceFolders: [{ uri: rootUri, name: "lessons" }], capabilities: { workspace: { configuration: true } } });
  server.tell("initialized", {});
  for (const [kind, text, expected] of [
    ["scenario", "sig", "signed_in_as"],
    ["walkthrough", "summ", "summary"],
    ["walkthrough", '[[steps]]\nfocus = ""', "credit"],
    ["course", "less", "lessons"],
    ["config", 'theme = ""', "high-contrast"],
  ]) {
    const uri = `${rootUri}/completed-${kind}-${text.length}.toml`;
    const whole = `#:schema ${kind}.schema.json\n${text}`;
    const lines = whole.split("\n");
    server.tell("textDocument/didOpen", { textDocument: { uri, languageId: "toml", version: 1, text: whole } });
    const character = lines.at(-1).length - (text.endsWith('"') ? 1 : 0);
    const { result, error } = await server.ask("textDocument/completion", { textDocument: { uri }, position: { line: lines.length - 1, character } });
    const labels = (result?.items ?? result ?? []).map((item) => item.label);
    assert.ok(labels.some((label) => label.includes(expected)), `${kind} ${text}: ${JSON.stringify(error ?? labels)}`);
  }
});
