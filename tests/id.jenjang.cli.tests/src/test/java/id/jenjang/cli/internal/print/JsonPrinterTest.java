package id.jenjang.cli.internal.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.rules.FindingIdentity;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/** The form for scripts, which may rely on every member of it. */
class JsonPrinterTest {

    private static final String FULL =
            """
            {
              "form": 1,
              "files": 2,
              "counts": {
                "error": 1,
                "warning": 1,
                "note": 1,
                "silenced": 1
              },
              "findings": [
                {
                  "rule": "J203",
                  "level": "error",
                  "file": "rencana kota/2023.jenjang",
                  "line": 12,
                  "column": 7,
                  "offset": 120,
                  "length": 4,
                  "message": "Target 2024 belum ada.",
                  "identity": "J203 IKU1/target",
                  "fingerprint": "%s",
                  "related": [
                    {
                      "file": "rencana kota/2023.jenjang",
                      "line": 2,
                      "column": 1,
                      "offset": 10,
                      "length": 3
                    }
                  ],
                  "fixes": [
                    {
                      "label": "Tambahkan target 2024",
                      "file": "rencana kota/2023.jenjang",
                      "line": 12,
                      "column": 7,
                      "offset": 120,
                      "length": 4,
                      "replacement": "target 2024: \\"3,5\\""
                    }
                  ]
                }
              ],
              "silenced": [
                {
                  "rule": "J112",
                  "level": "error",
                  "file": "rencana kota/2023.jenjang",
                  "line": 4,
                  "column": 9,
                  "offset": 50,
                  "length": 2,
                  "message": "Sasaran tanpa program.",
                  "reason": "Direvisi lewat Perda 4/2022",
                  "related": [],
                  "fixes": []
                }
              ],
              "settings": []
            }
            """
                    .formatted(FindingIdentity.fingerprint("J203 IKU1/target"));

    @Test
    void printsEverythingKnownOfAFinding() throws IOException {
        assertEquals(FULL, Reports.print(new JsonPrinter(), Reports.full(1)));
    }

    @Test
    void printsACleanCheck() throws IOException {
        assertEquals(
                """
                {
                  "form": 1,
                  "files": 1,
                  "counts": {
                    "error": 0,
                    "warning": 0,
                    "note": 0,
                    "silenced": 0
                  },
                  "findings": [],
                  "silenced": [],
                  "settings": []
                }
                """,
                Reports.print(new JsonPrinter(), Reports.empty()));
    }

    @Test
    void printsWhatNarrowsTheReportAndHowRulesAreWeighed() throws IOException {
        var printed = Reports.print(new JsonPrinter(), Reports.weighed());

        assertEquals(
                """
                  "since": {
                    "revision": "HEAD~1",
                    "commit": "1a2b3c4",
                    "before": 7,
                    "gone": 2
                  },
                  "filter": "--aturan J2*",
                  "filtered": 5,
                  "findings": [],
                  "silenced": [],
                  "settings": [
                    {
                      "rule": "J203",
                      "level": "note",
                      "reason": "",
                      "file": "rencana kota/2023.jenjang",
                      "line": 2,
                      "column": 3,
                      "offset": 5,
                      "length": 4
                    },
                    {
                      "rule": "J112",
                      "level": "off",
                      "reason": "Tanpa strategi.",
                      "file": "rencana kota/2023.jenjang",
                      "line": 2,
                      "column": 3,
                      "offset": 5,
                      "length": 4
                    }
                  ]
                }
                """,
                printed.substring(printed.indexOf("  \"since\"")));
    }

    @Test
    void namesTheElementAndThePlaceInPrint() throws IOException {
        var printed = Reports.print(new JsonPrinter(), Reports.printed());

        assertEquals(
                "element IKU1, printed { document LKjIP 2022, piece Tabel 3.5 hal 43, place baris 9"
                        + " }",
                printed.substring(
                                printed.indexOf("\"element\""),
                                printed.indexOf(",\n      \"related\""))
                        .replaceAll("[\":]", "")
                        .replaceAll("\\s+", " "));
    }
}
