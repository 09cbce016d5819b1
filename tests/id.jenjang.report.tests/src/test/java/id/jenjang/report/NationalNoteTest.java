package id.jenjang.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why nothing national stands beside realisasi, below its table. */
class NationalNoteTest {

    @ParameterizedTest
    @ValueSource(strings = {"belum ada datanya", "Belum ada datanya."})
    void isASentenceHoweverTheReasonIsWritten(String reason) {
        var report =
                TreeDump.of(
                        Plans.compose(
                                Plans.parse(
                                        """
                                        instansi Dinas "Dinas Contoh" {}
                                        renstra R "Renstra" untuk Dinas periode 2022-2024 {
                                          tujuan T "Layanan yang baik" {
                                            sasaran S "Layanan cepat" {
                                              iku A "Kepuasan" satuan % { target 2023: 80 }
                                            }
                                          }
                                        }
                                        pengukuran 2023 untuk Dinas {
                                          A: realisasi 81 { pembanding "Nasional" NA "REASON" }
                                        }
                                        laporan LKjIP 2023 untuk Dinas {}
                                        """
                                                .replace("REASON", reason))));

        assertTrue(
                report.contains("NOTE: Realisasi nasional tidak dicantumkan. Belum ada datanya.\n"),
                report);
    }
}
