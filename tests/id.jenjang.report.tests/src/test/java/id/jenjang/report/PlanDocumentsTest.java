package id.jenjang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.RencanaFactory;
import id.jenjang.model.Versi;
import id.jenjang.report.tree.Document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The documents of a plan other than its report, and what a plan needs for each. */
class PlanDocumentsTest {

    private static final String AGENCY = "instansi Dinas \"Dinas Pendidikan\" {}\n";
    private static final String RENSTRA =
            """
            renstra RS "Renstra" untuk Dinas periode 2022-2026 {
              tujuan T1 "Meningkatnya mutu layanan" {
                sasaran S1 "Meningkatnya mutu pendidikan" {
                  iku IKU1 "Persentase sekolah terakreditasi A" satuan % { target 2023: 60 }
                }
              }
            }
            """;

    private static PlanDocument kind(String word) {
        return PlanDocument.named(word).orElseThrow();
    }

    private static Document compose(
            String word, Rencana rencana, int tahun, DocumentOptions options) {
        PlanDocument kind = kind(word);
        Laporan laporan = kind.settings(rencana, rencana.instansi().orElseThrow(), tahun);
        return kind.compose(rencana, laporan, options);
    }

    @ParameterizedTest
    @CsvSource({
        "dumai-2023, 2023, perjanjian",
        "dumai-2023, 2023, rencana-aksi",
        "dumai-2023, 2023, iku",
        "tanjungpinang-2022, 2022, perjanjian",
        "tanjungpinang-2022, 2022, iku"
    })
    void composesTheDocumentsOfTheExamples(String example, int tahun, String word)
            throws Exception {
        var everybody = new DocumentOptions(null, DocumentOptions.ALL);

        Golden.assertMatches(
                word + "-" + example,
                TreeDump.of(compose(word, Plans.example(example), tahun, everybody)));
    }

    @Test
    void everyKindIsFoundByItsWordInAnyCase() {
        for (PlanDocument kind : PlanDocument.all()) {
            assertEquals(kind.word(), kind(kind.word().toUpperCase()).word());
        }
        assertEquals(Optional.empty(), PlanDocument.named("surat-cinta"));
    }

    @Test
    void tellsWhatAPlanLacks() {
        Rencana rencana = Plans.parse(AGENCY + RENSTRA);
        Instansi dinas = rencana.instansi().orElseThrow();

        assertEquals(
                Optional.of(DocumentNeed.LAPORAN),
                kind("lkjip").missing(rencana, dinas, 2023, DocumentOptions.NONE));
        assertEquals(
                Optional.of(DocumentNeed.PERJANJIAN),
                kind("perjanjian").missing(rencana, dinas, 2023, DocumentOptions.NONE));
        assertEquals(
                Optional.of(DocumentNeed.RENCANA_AKSI),
                kind("rencana-aksi").missing(rencana, dinas, 2023, DocumentOptions.NONE));
        assertEquals(
                Optional.empty(), kind("iku").missing(rencana, dinas, 2023, DocumentOptions.NONE));
        assertEquals(
                Optional.of(DocumentNeed.IKU),
                kind("iku").missing(Plans.parse(AGENCY), dinas, 2023, DocumentOptions.NONE));
    }

    @Test
    void anAgreementIsNeededInTheVersionAskedFor() {
        Rencana rencana =
                Plans.parse(AGENCY + RENSTRA + "perjanjian 2023 untuk Dinas perubahan {}\n");
        Instansi dinas = rencana.instansi().orElseThrow();
        PlanDocument agreement = kind("perjanjian");
        var murni = DocumentOptions.NONE.withVersi(Versi.MURNI);

        assertEquals(
                Optional.of(DocumentNeed.PERJANJIAN),
                agreement.missing(rencana, dinas, 2023, murni));
        assertEquals(
                Optional.empty(), agreement.missing(rencana, dinas, 2023, DocumentOptions.NONE));
    }

    @Test
    void knowsTheYearsOfAYearlyDocument() {
        Rencana rencana =
                Plans.parse(
                        AGENCY
                                + RENSTRA
                                + "perjanjian 2024 untuk Dinas murni {}\n"
                                + "perjanjian 2023 untuk Dinas murni {}\n");
        Instansi dinas = rencana.instansi().orElseThrow();

        assertEquals(Set.of(2023, 2024), kind("perjanjian").years(rencana, dinas));
        assertEquals(Set.of(), kind("rencana-aksi").years(rencana, dinas));
        assertTrue(kind("perjanjian").isYearly());
        assertEquals(false, kind("iku").isYearly());
    }

    @Test
    void needsNoReportDefinition() {
        Rencana rencana = Plans.parse(AGENCY + RENSTRA + "perjanjian 2023 untuk Dinas murni {}\n");

        Document document = compose("perjanjian", rencana, 2023, DocumentOptions.NONE);

        assertEquals("Perjanjian Kinerja Dinas Pendidikan Tahun 2023", document.info().title());
        assertTrue(TreeDump.of(document).contains("SIGNATURES .................... 2023"));
    }

    /** The report's own date, title and texts are not those of an agreement. */
    @Test
    void takesMethodAndPlaceFromTheReportOfTheYear() {
        Rencana rencana =
                Plans.parse(
                        AGENCY
                                + RENSTRA
                                + "rencana aksi 2023 untuk Dinas { IKU1: TW1 30, TW4 60 }\n"
                                + "laporan LKjIP 2023 untuk Dinas {\n"
                                + "  judul \"Laporan Kami\" tempat \"Kotabaru\""
                                + " tanggal 2024-02-05\n"
                                + "  bagian \"Rencana Aksi Tahun 2023\" '''Narasi laporan.'''\n"
                                + "}\n");

        String dump = TreeDump.of(compose("rencana-aksi", rencana, 2023, DocumentOptions.NONE));

        assertTrue(dump.startsWith("document Rencana Aksi Dinas Pendidikan Tahun 2023 |"), dump);
        assertTrue(dump.contains("SIGNATURES Kotabaru, .................... 2023"), dump);
        assertEquals(false, dump.contains("Narasi laporan"), dump);
    }

    @Test
    void aDefinitionOfItsOwnIsTakenWhole() {
        Rencana rencana =
                Plans.parse(
                        AGENCY
                                + RENSTRA
                                + "rencana aksi 2023 untuk Dinas { IKU1: TW1 30, TW4 60 }\n"
                                + "laporan LKjIP 2023 untuk Dinas {}\n"
                                + "laporan RencanaAksi 2023 untuk Dinas {\n"
                                + "  judul \"Rencana Aksi Kami\"\n"
                                + "}\n");

        assertEquals(
                "Rencana Aksi Kami",
                compose("rencana-aksi", rencana, 2023, DocumentOptions.NONE).info().title());
    }

    @Test
    void anEmptyPlanStillComposes() {
        Rencana rencana = Plans.parse(AGENCY);
        Laporan laporan = RencanaFactory.eINSTANCE.createLaporan();
        laporan.setTahun(2023);

        for (PlanDocument kind : PlanDocument.all()) {
            Document document = kind.compose(rencana, laporan, DocumentOptions.NONE);
            assertEquals(2023, document.info().year(), kind.word());
        }
    }

    @Test
    void aDraftTellsTheFirstErrorsOnly() {
        Rencana rencana = Plans.parse(AGENCY + RENSTRA);
        Document document = compose("iku", rencana, 2023, DocumentOptions.NONE);

        var draft =
                new DraftNotice(4, 2, List.of("a", "b", "c", "d"))
                        .on(document)
                        .info()
                        .draft()
                        .orElseThrow();

        assertEquals("DRAF", draft.mark());
        assertEquals(
                "Dokumen ini belum final: rencananya masih mengandung 4 galat dan 2 peringatan."
                        + " Tiga galat pertama:",
                draft.reason());
        assertEquals(List.of("a", "b", "c"), draft.findings());
        assertEquals(Optional.empty(), document.info().draft());
    }
}
