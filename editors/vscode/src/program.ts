import { existsSync } from "node:fs";
import * as path from "node:path";

/** What a user set, and where the extension lies. */
export interface Surroundings {
  /** Path of the program jenjang; empty for the one the extension brings. */
  program: string;
  /** Path of java; empty for JAVA_HOME, then PATH. */
  java: string;
  /** "id" or "en". */
  language: string;
  /** Folder of the extension. */
  extension: string;
  environment: NodeJS.ProcessEnv;
}

/** A program and the words before its own. */
export interface CommandLine {
  command: string;
  args: string[];
  environment: NodeJS.ProcessEnv;
}

/** Java as a server wants it: whoever types would feel a long pause for its memory. */
const SERVER = ["-XX:+UseG1GC", "-XX:MaxGCPauseMillis=20"];

/** The command line of `jenjang WORDS...`; no shell is between, so any blank may be in them. */
export function commandLine(at: Surroundings, ...words: string[]): CommandLine {
  const args = [...words, "--bahasa", at.language === "en" ? "en" : "id"];
  const environment = readable(at.environment);
  if (at.program) {
    return { command: at.program, args, environment };
  }
  const jar = path.join(at.extension, "server", "jenjang.jar");
  const options = words[0] === "lsp" ? ["-Xshare:auto", ...SERVER] : ["-Xshare:auto"];
  return { command: java(at), args: [...options, "-jar", jar, ...args], environment };
}

function java(at: Surroundings): string {
  if (at.java) {
    return at.java;
  }
  const name = process.platform === "win32" ? "java.exe" : "java";
  const home = at.environment.JAVA_HOME;
  const own = home ? path.join(home, "bin", name) : "";
  return own && existsSync(own) ? own : name;
}

/** Without a locale Java cannot open files whose names are not plain ASCII. */
function readable(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const locale = environment.LC_ALL || environment.LC_CTYPE || environment.LANG || "";
  return ["", "C", "POSIX"].includes(locale) ? { ...environment, LC_ALL: "C.UTF-8" } : environment;
}
