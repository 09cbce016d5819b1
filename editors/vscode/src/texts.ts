/** What the extension itself says; everything else comes from the server. */
const TEXTS = {
  id: {
    kind: "Dokumen yang dibuat",
    format: "Bentuk berkas",
    year: "Tahun dokumen (kosong: satu-satunya tahun dalam rencana)",
    yearWrong: "Empat angka, misalnya 2024",
    making: "Membuat dokumen",
    made: "Tersimpan: {0}",
    open: "Buka",
    failed: "Dokumen tidak terbuat: {0}",
    noPlan: "Buka dahulu sebuah berkas .jenjang.",
    preview: "Pratinjau laporan",
    waiting: "Menyusun pratinjau ...",
    notStarted: "Jenjang tidak dapat dijalankan ({0}). Periksa setelan jenjang.program dan jenjang.java."
  },
  en: {
    kind: "Document to make",
    format: "Kind of file",
    year: "Year of the document (empty: the only year of the plan)",
    yearWrong: "Four digits, such as 2024",
    making: "Making the document",
    made: "Saved: {0}",
    open: "Open",
    failed: "No document was made: {0}",
    noPlan: "Open a .jenjang file first.",
    preview: "Preview of the report",
    waiting: "Composing the preview ...",
    notStarted: "Jenjang could not be started ({0}). See the settings jenjang.program and jenjang.java."
  }
};

export type Key = keyof (typeof TEXTS)["id"];

/** A sentence in the user's language. */
export function text(language: string, key: Key, argument = ""): string {
  return TEXTS[language === "en" ? "en" : "id"][key].replace("{0}", () => argument);
}
