package id.jenjang.dsl;

import static id.jenjang.dsl.Expect.INDONESIAN;
import static id.jenjang.dsl.Expect.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.model.Laporan;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Renstra;
import id.jenjang.rules.Place;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names link across the files of a plan; those that do not are told with what would be right. */
class LinkTest {

    private static final String AGENCY =
            "instansi Setda \"Sekretariat Daerah\" {\n  unit Hukum \"Bagian Hukum\"\n}\n";

    private static Map<String, String> files(String second) {
        var files = new LinkedHashMap<String, String>();
        files.put("a/instansi.jenjang", AGENCY);
        files.put("b/rencana.jenjang", second);
        return files;
    }

    @Test
    void namesLinkAcrossFiles() {
        var plan =
                PlanLoader.parse(
                        files("renstra R \"Renstra\" untuk Setda periode 2021-2026 { }"),
                        INDONESIAN);
        assertEquals(List.of(), plan.problems());
        assertEquals(
                "Sekretariat Daerah",
                plan.rencana().all(Renstra.class).getFirst().getInstansi().getNama());
    }

    @Test
    void unknownNameOffersTheNearest() {
        assertEquals(
                List.of(
                        "1:27+4 [S003] 'Stda' tidak ada dalam rencana ini; di sini diharapkan nama"
                                + " singkat instansi. Mungkin maksudnya 'Setda'."),
                problems(
                        files("renstra R \"Renstra\" untuk Stda periode 2021-2026 { }"),
                        INDONESIAN));
    }

    @Test
    void nameOfAnotherKindSaysWhatItIs() {
        assertEquals(
                List.of(
                        "1:27+5 [S003] 'Hukum' adalah unit, sedangkan di sini diharapkan"
                                + " instansi."),
                problems(
                        files("renstra R \"Renstra\" untuk Hukum periode 2021-2026 { }"),
                        INDONESIAN));
    }

    @Test
    void twoFilesDefiningOneName() {
        assertEquals(
                List.of(
                        "1:10+5 [S005] Nama singkat 'Setda' dipakai dua kali; yang pertama di"
                                + " a/instansi.jenjang baris 1. Beri nama lain pada salah satunya."),
                problems(files("instansi Setda \"Setda lain\" { }"), INDONESIAN));
    }

    @Test
    void nameInABrokenStatementIsNotToldTwice() {
        var text =
                """
                renstra R "Renstra" untuk Setda periode 2021-2026 {
                  sasarann S1 "Sasaran"
                }
                program P1 "Program" mendukung S1
                """;
        var found = problems(files(text), INDONESIAN);
        assertEquals(1, found.size(), found.toString());
    }

    @Test
    void builtInScalesAreKnownEverywhere() {
        var plan =
                PlanLoader.parse(
                        files("laporan LKjIP 2023 untuk Setda { skala atribut }"), INDONESIAN);
        assertEquals(List.of(), plan.problems());
        assertEquals(4, plan.rencana().all(Laporan.class).getFirst().getSkala().getPita().size());
    }

    @Test
    void narrativeFilesAreReadBesideTheirPlanFile() {
        var files =
                files(
                        "laporan LKjIP 2023 untuk Setda {\n"
                                + "  bagian \"Latar Belakang\" dari \"narasi/latar.md\"\n"
                                + "}");
        files.put("b/narasi/latar.md", "Satu\ndua {IKU9.capaian} tiga\n");
        var plan = PlanLoader.parse(files, INDONESIAN);
        assertEquals(List.of(), plan.problems());
        var bagian = plan.rencana().all(Laporan.class).getFirst().getBagian().getFirst();
        assertEquals("Satu\ndua {IKU9.capaian} tiga\n", bagian.getTeks());
        var place = new Place.ModelPlace(bagian, Literals.BAGIAN__TEKS, -1, 9, 14);
        var range = plan.locate(place).orElseThrow();
        assertEquals(
                "b/narasi/latar.md 2:5+14",
                "%s %d:%d+%d"
                        .formatted(range.file(), range.line(), range.column(), range.length()));
    }

    @Test
    void missingNarrativeFile() {
        var text =
                "laporan LKjIP 2023 untuk Setda {\n"
                        + "  bagian \"Latar Belakang\" dari \"narasi/latar.md\"\n"
                        + "}";
        assertEquals(
                List.of("2:32+17 [S006] Berkas narasi 'narasi/latar.md' tidak ada di folder 'b'."),
                problems(files(text), INDONESIAN));
    }

    @Test
    void placesInsideTextCountQuotesAndEscapes() {
        var text =
                "laporan LKjIP 2023 untuk Setda {\n"
                        + "  bagian \"Isu\" '''\n"
                        + "abc {x} '''\n"
                        + " judul \"a\\\"b {y}\"\n"
                        + "}";
        var plan = PlanLoader.parse(files(text), INDONESIAN);
        var laporan = plan.rencana().all(Laporan.class).getFirst();
        var isi =
                new Place.ModelPlace(
                        laporan.getBagian().getFirst(), Literals.BAGIAN__TEKS, -1, 5, 3);
        assertEquals(3, plan.locate(isi).orElseThrow().line());
        assertEquals(5, plan.locate(isi).orElseThrow().column());
        var judul = new Place.ModelPlace(laporan, Literals.BERNAMA__NAMA, -1, 4, 3);
        assertEquals(14, plan.locate(judul).orElseThrow().column());
    }
}
