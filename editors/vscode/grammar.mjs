// Colours of words before the server has answered, or where there is none: made from the grammar of the language, so
// that a new keyword is coloured without anybody thinking of it.
import { readFileSync } from "node:fs";

/** The words of the language in its Xtext grammar: whatever stands between quotes and begins with a letter. */
export function keywords(xtext) {
  const rules = xtext
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\/\/.*/g, "")
    .replace(/^terminal[\s\S]*?;\s*$/gm, "");
  const words = new Set();
  for (const [, quoted] of rules.matchAll(/'((?:[^'\\\n]|\\.)*)'/g)) {
    if (/^\p{L}/u.test(quoted)) {
      words.add(quoted);
    }
  }
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

export function grammar(file) {
  const words = keywords(readFileSync(file, "utf8")).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return {
    $schema: "tmlanguage.json",
    name: "Jenjang",
    scopeName: "source.jenjang",
    patterns: [
      { name: "comment.line.double-slash.jenjang", match: "//.*$" },
      { name: "comment.block.jenjang", begin: "/\\*", end: "\\*/" },
      {
        name: "string.quoted.triple.jenjang",
        begin: "'''",
        end: "'''",
        patterns: [{ name: "variable.other.jenjang", match: "\\{[^{}\\n]*\\}" }]
      },
      {
        name: "string.quoted.double.jenjang",
        begin: "\"",
        end: "\"",
        patterns: [{ name: "constant.character.escape.jenjang", match: "\\\\." }]
      },
      { name: "constant.numeric.jenjang", match: "\\bRp\\s*[\\d.,]+" },
      { name: "keyword.other.jenjang", match: `(?<![\\p{L}\\p{N}_.-])(?:${words.join("|")})(?![\\p{L}\\p{N}_-])` },
      { name: "constant.numeric.jenjang", match: "(?<![\\p{L}\\p{N}_])-?\\d[\\d.,]*" }
    ]
  };
}
