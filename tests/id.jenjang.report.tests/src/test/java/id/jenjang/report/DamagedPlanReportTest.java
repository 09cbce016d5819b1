package id.jenjang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.measure.Rencana;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Heading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

/**
 * Plans with mistakes in them, as an editor's preview meets them: the report composes, all chapters
 * in their places.
 */
class DamagedPlanReportTest {

    private static final List<String> CHAPTERS =
            List.of(
                    "I PENDAHULUAN",
                    "II PERENCANAAN KINERJA",
                    "III AKUNTABILITAS KINERJA",
                    "IV PENUTUP");

    static List<String> plans() {
        return List.of(
                """
                laporan LKjIP 2023 untuk TidakAda {}
                """,
                """
                laporan LKjIP 20233 untuk Dinas {}
                instansi Dinas "Dinas" {}
                """,
                """
                instansi Dinas "Dinas" {}
                laporan LKjIP 2023 untuk Dinas {
                  skala TidakAda peringkat TidakAda penanda tangan TidakAda
                }
                """,
                """
                instansi Dinas "Dinas" {}
                renstra R untuk Dinas mengacu TidakAda periode 2021-99999 {
                  tujuan { sasaran { iku A { target 2023: } didukung TidakAda } }
                }
                laporan LKjIP 2023 untuk Dinas {}
                """,
                """
                instansi Dinas "Dinas" {}
                renstra R "R" untuk Dinas {
                  tujuan "T" mendukung TidakAda {
                    sasaran "S" { iku A "A" { tangga TidakAda target 2023: B } }
                  }
                }
                pengukuran 2023 untuk Dinas { A: realisasi C Z: realisasi 1 }
                laporan LKjIP 2023 untuk Dinas {}
                """,
                """
                instansi Dinas "Dinas" {}
                program P "P" { kegiatan { subkegiatan } }
                anggaran 2023 untuk Dinas murni { P: Z: Rp 5 }
                perjanjian 2023 untuk Dinas murni antara TidakAda dan TidakAda
                rencana aksi 2023 untuk Dinas { Z: TW1 }
                evaluasi 2023 untuk Dinas { kelemahan "K" }
                laporan LKjIP 2023 untuk Dinas {}
                """,
                """
                instansi Dinas "Dinas" {}
                laporan LKjIP 2023 untuk Dinas {
                  bagian "Isu Strategis" '''Capaian {TidakAda.capaian} dan {'''
                  bagian "Latar Belakang" dari "hilang.md"
                  bagian "Penutup" ''''''
                }
                """);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void composesAllChapters(String plan) {
        Rencana rencana = Plans.parseWithMistakes(plan);

        assertEquals(CHAPTERS, chapters(Plans.compose(rencana)));
    }

    @Test
    void keepsALiveValueThatIsWrongAsItIsWritten() {
        Rencana rencana =
                Plans.parseWithMistakes(
                        """
                        instansi Dinas "Dinas" {}
                        laporan LKjIP 2023 untuk Dinas { bagian "Isu Strategis" '''Capaian {TidakAda.capaian}.''' }
                        """);

        String dump = TreeDump.of(Plans.compose(rencana));

        assertEquals(
                List.of("BODY: Capaian {TidakAda.capaian}."),
                dump.lines().filter(line -> line.contains("TidakAda")).toList());
    }

    private static List<String> chapters(Document document) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.level() == 1 && heading.numbered())
                .map(heading -> heading.number() + " " + heading.text())
                .toList();
    }
}
