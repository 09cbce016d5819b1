package id.jenjang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.measure.Rencana;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.FreeArea;
import id.jenjang.report.tree.Heading;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The plan's own text in the report: where it stands, what it replaces, and what is not printed.
 */
class NarrativeTest {

    private static final String PLAN =
            """
            instansi Dinas "Dinas Contoh" {}
            renstra R "Renstra" untuk Dinas periode 2022-2024 {
              sasaran S "Sasaran" { iku A "Indikator" satuan "Orang" { target 2023: 4 } }
            }
            pengukuran 2023 untuk Dinas { A: realisasi 3 }
            laporan LKjIP 2023 untuk Dinas {
              bagian "1.4. ISU-ISU STRATEGIS" '''
                Ada beberapa isu:

                1. isu satu
                   - rincian
              '''
              bagian "Bab III Akuntabilitas Kinerja" '''Pengantar bab.'''
              bagian "Perbandingan Realisasi Kinerja dengan Realisasi Nasional" '''
            Sebelum tabel, capaian {A.capaian}.

            ---

            Sesudah tabel.
              '''
              bagian "Peta Proses Bisnis" '''Peta ada di lampiran.'''
              bagian "Judul Karangan" '''Tidak tercetak.'''
            }
            """;

    private final Rencana rencana = Plans.parse(PLAN);

    @Test
    void replacesTheStandingTextOfItsSection() {
        assertEquals(
                """
                ## 1.4 Isu Strategis @bagian_1_4
                BODY: Ada beberapa isu:
                1. isu satu
                  - rincian
                """,
                section("Isu Strategis"));
    }

    @Test
    void makesAnOptionalSectionAppear() {
        assertEquals(
                """
                ## 1.6 Peta Proses Bisnis @bagian_1_6
                BODY: Peta ada di lampiran.
                """,
                section("Peta Proses Bisnis"));
    }

    @Test
    void standsAroundTheTableWhereALineDividesIt() {
        assertEquals(
                """
                ## 3.4 Perbandingan Realisasi Kinerja dengan Realisasi Nasional @bagian_3_4
                BODY: Sebelum tabel, capaian 75,00%.
                BODY: Perbandingan realisasi Tahun 2023 dengan standar atau realisasi nasional disajikan pada [Tabel 3.4.1].
                TABLE Tabel 3.4.1 Perbandingan Realisasi Kinerja dengan Realisasi Nasional @tabel_3_4_1 (5c 24l 26l 11c)
                  H No. | Sasaran Strategis | Indikator Kinerja | Realisasi 2023
                    1. | Sasaran | Indikator | 3
                NOTE: Realisasi nasional tidak dicantumkan. Tidak ada pembanding nasional.
                BODY: Sesudah tabel.
                """,
                section("Perbandingan Realisasi Kinerja dengan Realisasi Nasional"));
    }

    @Test
    void beginsAChapter() {
        assertEquals(
                "BODY: Pengantar bab.",
                section("AKUNTABILITAS KINERJA").lines().skip(1).findFirst().orElse(""));
    }

    @Test
    void reportsTextWhoseTitleTheSchemeDoesNotHave() {
        List<String> unprinted =
                LkjipComposer.unprinted(rencana, Plans.laporan(rencana)).stream()
                        .map(part -> part.getJudul())
                        .toList();

        assertEquals(List.of("Judul Karangan"), unprinted);
    }

    @Test
    void tellsTheTitlesANarrativeMayHave() {
        List<String> titles = LkjipComposer.titles(rencana, Plans.laporan(rencana));

        assertEquals("Kata Pengantar", titles.getFirst());
        assertEquals(true, titles.contains("Perjanjian Kinerja Tahun 2023"));
        assertEquals(true, titles.contains("Perbandingan Realisasi Kinerja Tahun 2022–2023"));
    }

    private String section(String title) {
        Document document = Plans.compose(rencana);
        List<Block> blocks =
                document.sections().stream().flatMap(s -> s.blocks().stream()).toList();
        List<Block> from =
                blocks.stream()
                        .dropWhile(
                                b ->
                                        !(b instanceof Heading heading
                                                && heading.text().equals(title)))
                        .collect(Collectors.toList());
        List<Block> below =
                from.stream()
                        .skip(1)
                        .takeWhile(b -> !(b instanceof Heading || b instanceof FreeArea))
                        .toList();
        return TreeDump.of(List.of(from.getFirst())) + TreeDump.of(below);
    }
}
