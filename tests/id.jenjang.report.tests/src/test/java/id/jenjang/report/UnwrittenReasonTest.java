package id.jenjang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What a correction leaves where a reason is to be written is not printed as one. */
class UnwrittenReasonTest {

    private static final String PLAN =
            """
            instansi Dinas "Dinas Contoh" {}
            renstra R "Renstra Dinas Contoh" untuk Dinas periode 2022-2024 {
              tujuan "Tujuan" {
                sasaran S "Sasaran" {
                  iku A "Belum rilis" satuan "Indeks" { target 2023: 3 }
                  iku B "Dengan pengganti" satuan "Indeks" { target 2023: 3 }
                  iku C "Dengan pembanding" satuan "Indeks" { target 2023: 3 }
                }
              }
            }
            pengukuran 2023 untuk Dinas {
              A: NA %1$s
              B: NA %1$s memakai 3,2 tahun 2021
              C: realisasi 3 { pembanding "Nasional" NA %1$s }
            }
            laporan LKjIP 2023 untuk Dinas {}
            """;

    private static String printed(String reason) {
        return TreeDump.of(Plans.compose(Plans.parse(PLAN.formatted(reason))));
    }

    @Test
    void whatIsToBeWrittenIsNotPrinted() {
        assertEquals(printed(""), printed("\"tulis alasannya\""));
    }

    @Test
    void whatIsWrittenIs() {
        var words = printed("\"belum dirilis pembina data\"");
        assertTrue(words.split("elum dirilis pembina data", -1).length > 3, words);
    }
}
