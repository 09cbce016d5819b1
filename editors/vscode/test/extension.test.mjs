// The extension without an editor and without its server: its command line, its colours, its words.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import test from "node:test";
import { grammar } from "../grammar.mjs";

const root = path.resolve(import.meta.dirname, "..");
const require = createRequire(import.meta.url);
const { commandLine } = require("../dist/parts/program.js");
const { KINDS } = require("../dist/parts/documents.js");
const { belongs, Refresh } = require("../dist/parts/refresh.js");
const plain = { program: "", java: "", language: "id", extension: root, environment: { LANG: "id_ID.UTF-8" } };

test("the bundled program is started with the Java at hand", () => {
  const line = commandLine(plain, "lsp");
  assert.match(line.command, /^java/);
  assert.deepEqual(line.args.slice(-4), [path.join(root, "server", "jenjang.jar"), "lsp", "--bahasa", "id"]);
  assert.ok(line.args.includes("-XX:+UseG1GC"), line.args.join(" "));
  assert.ok(!commandLine(plain, "laporan").args.includes("-XX:+UseG1GC"));
  assert.equal(line.environment.LC_ALL, undefined);
});

test("settings win, and Java can always open every file name", () => {
  const line = commandLine({ ...plain, program: "/opt/jen jang", language: "en", environment: { LANG: "C" } }, "lsp");
  assert.deepEqual([line.command, ...line.args], ["/opt/jen jang", "lsp", "--bahasa", "en"]);
  assert.equal(line.environment.LC_ALL, "C.UTF-8");
  assert.equal(commandLine({ ...plain, java: "/opt/java" }, "lsp").command, "/opt/java");
});

test("every word of the language has its colour", () => {
  const xtext = path.join(root, "../../bundles/id.jenjang.dsl/src/id/jenjang/dsl/Jenjang.xtext");
  const word = grammar(xtext).patterns.find((each) => each.name === "keyword.other.jenjang");
  const pattern = new RegExp(word.match, "gu");
  const line = "subkegiatan SK1 \"x\" { satuan pagu penanggung jawab P1 } sasaranku";
  const found = [...line.matchAll(pattern)].map(([each]) => each);
  assert.deepEqual(found, ["subkegiatan", "satuan", "pagu", "penanggung", "jawab"]);
});

test("what is said in one language is said in the other", () => {
  const own = JSON.parse(readFileSync(path.join(root, "package.nls.json"), "utf8"));
  const english = JSON.parse(readFileSync(path.join(root, "package.nls.en.json"), "utf8"));
  assert.deepEqual(Object.keys(own), Object.keys(english));
  const about = readFileSync(path.join(root, "package.json"), "utf8");
  for (const [, key] of about.matchAll(/"%([\w.]+)%"/g)) {
    assert.ok(own[key], key);
  }
});

test("the documents offered are those of the program", () => {
  const help = readFileSync(path.join(root, "../../bundles/id.jenjang.cli/src/id/jenjang/cli/messages.properties"), "utf8");
  const kinds = help.match(/^jenjang\.laporan\.jenis=.*$/m)[0];
  for (const { jenis } of KINDS) {
    assert.ok(kinds.includes(jenis), jenis);
  }
});

test("a preview follows what is typed in its plan, behind each pause and never twice at once", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  let made = 0;
  let done;
  const refresh = new Refresh(() => new Promise((resolve) => (made++, (done = resolve))), 400);
  const first = refresh.now();
  done();
  await first;
  for (let key = 0; key < 5; key++) {
    refresh.soon();
    t.mock.timers.tick(399);
  }
  assert.equal(made, 1);
  t.mock.timers.tick(1);
  assert.equal(made, 2);
  // Typed while the page is made: once more when it is there.
  refresh.soon();
  t.mock.timers.tick(400);
  refresh.soon();
  t.mock.timers.tick(400);
  assert.equal(made, 2);
  done();
  await new Promise(setImmediate);
  t.mock.timers.tick(400);
  assert.equal(made, 3);
  refresh.end();
  refresh.soon();
  t.mock.timers.tick(400);
  assert.equal(made, 3);
});

test("a page that cannot be made does not end the preview", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  let made = 0;
  const refresh = new Refresh(() => (made++, Promise.reject(new Error("tidak jadi"))), 400);
  await assert.rejects(refresh.now());
  await assert.rejects(refresh.now());
  assert.equal(made, 2);
});

test("what lies below the folder of a plan belongs to it", () => {
  const plan = path.join(path.sep, "rencana", "dinas");
  assert.ok(belongs(plan, path.join(plan, "bab", "..teks.md")));
  assert.ok(!belongs(plan, path.join(path.sep, "rencana", "dinas lain", "a.jenjang")));
  assert.ok(!belongs(plan, path.join(path.sep, "rencana", "a.jenjang")));
});
