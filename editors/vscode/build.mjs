// Bundles the extension, and what its tests look at, into dist/.
import { build } from "esbuild";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { grammar } from "./grammar.mjs";

process.chdir(import.meta.dirname);
rmSync("dist", { recursive: true, force: true });
const common = { bundle: true, platform: "node", target: "node20", format: "cjs", logLevel: "warning" };
await build({ ...common, entryPoints: ["src/extension.ts"], outfile: "dist/extension.js", external: ["vscode"], minify: true });
await build({ ...common, entryPoints: ["src/program.ts", "src/texts.ts", "src/documents.ts", "src/refresh.ts"], outdir: "dist/parts" });
mkdirSync("syntaxes", { recursive: true });
const xtext = "../../bundles/id.jenjang.dsl/src/id/jenjang/dsl/Jenjang.xtext";
writeFileSync("syntaxes/jenjang.tmLanguage.json", JSON.stringify(grammar(xtext), null, 1) + "\n");
