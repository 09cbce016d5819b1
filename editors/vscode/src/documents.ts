import { spawn } from "node:child_process";
import { CommandLine } from "./program";

/** The kinds of documents of `jenjang laporan --jenis`, as users choose them. */
export const KINDS = [
  { jenis: "lkjip", label: "LKjIP" },
  { jenis: "perjanjian", label: "Perjanjian Kinerja" },
  { jenis: "rencana-aksi", label: "Rencana Aksi" },
  { jenis: "iku", label: "Indikator Kinerja Utama" },
  { jenis: "renstra", label: "Matriks Renstra" },
  { jenis: "realisasi", label: "Realisasi Anggaran" },
  { jenis: "pohon", label: "Pohon Kinerja" },
  { jenis: "hasil-periksa", label: "Catatan Hasil Reviu" },
  { jenis: "pra-evaluasi", label: "Pratinjau Evaluasi AKIP" }
];

export const FORMATS = ["docx", "pdf", "html"];

/** How a run ended: its exit code and what it said on the standard error. */
export interface Run {
  code: number;
  said: string;
}

/** Runs the program to its end; one that cannot be started ends with -1. */
export function run(line: CommandLine): Promise<Run> {
  return new Promise((resolve) => {
    let said = "";
    const child = spawn(line.command, line.args, { env: line.environment, windowsHide: true });
    child.stdout.resume();
    child.stderr.setEncoding("utf8").on("data", (part) => (said += part));
    child.on("error", (cause) => resolve({ code: -1, said: cause.message }));
    child.on("close", (code) => resolve({ code: code ?? -1, said: said.trim() }));
  });
}
