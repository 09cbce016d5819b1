package id.jenjang.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanLoader;
import id.jenjang.model.Instansi;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Places in a transcript are named as people look them up, and keep their identity. */
class StatedPlaceTest {
    private static final Locale INDONESIAN = Locale.of("id");

    private static final String PLAN =
            """
            instansi Dinas "Dinas Pendidikan" {}
            program P1 "Program Pengelolaan Pendidikan"
            anggaran 2023 untuk Dinas murni { P1: Rp 1.000.000 realisasi Rp 900.000 }
            tercetak LK "LKjIP" tahun 2023 untuk Dinas {
              tabel "Tabel 3.5 Keuangan" hal 43 '''
            No\tProgram\tAnggaran 2023\tPagelaran
            %s1\tProgram Pengelolaan Pendidikn\t2.000.000\tx
              '''
              tabel "Keuangan" {
                P1: realisasi anggaran Rp 800.000
              }
              kutipan "2.1 Dasar" hal ii '''
            Disusun menurut APBD Tahun 2020.
              '''
            }
            """;

    private static CheckResult check(Rencana plan) {
        return new Checker().check(plan.loaded().rencana(), INDONESIAN);
    }

    /** A plan with its loaded form. */
    private record Rencana(LoadedPlan loaded) {
        static Rencana of(String text) {
            return new Rencana(PlanLoader.parse(Map.of("rencana.jenjang", text), INDONESIAN));
        }
    }

    private static List<String> labels(Locale locale) {
        Rencana plan = Rencana.of(PLAN.formatted(""));
        StatedPlace places = StatedPlace.of(plan.loaded().rencana());
        return check(plan).findings().stream()
                .map(each -> each.ruleId() + " " + places.label(each.place(), locale).orElse("-"))
                .sorted()
                .toList();
    }

    @Test
    void namesTableRowAndColumn() {
        assertEquals(
                List.of(
                        "J523 Tabel 3.5 hal 43, kolom Pagelaran",
                        "J525 Tabel 3.5 hal 43, baris 1 \"Program Pengelolaan Pendidikn\", kolom"
                                + " Program",
                        "J534 Tabel 3.5 hal 43, baris 1 \"Program Pengelolaan Pendidikn\", kolom"
                                + " Anggaran 2023",
                        "J535 tabel \"Keuangan\", baris 1 \"Program Pengelolaan Pendidikan\", kolom"
                                + " realisasi anggaran 2023",
                        "J554 kutipan \"2.1 Dasar\" hal ii"),
                labels(INDONESIAN));
    }

    @Test
    void speaksEnglish() {
        assertEquals(
                "J525 Tabel 3.5 p. 43, row 1 \"Program Pengelolaan Pendidikn\", column Program",
                labels(Locale.ENGLISH).get(1));
    }

    @Test
    void hasNoLabelOutsideTranscripts() {
        Rencana plan = Rencana.of(PLAN.formatted(""));
        StatedPlace places = StatedPlace.of(plan.loaded().rencana());
        Instansi agency = plan.loaded().rencana().instansi().orElseThrow();
        assertEquals(Optional.empty(), places.label(Place.of(agency), INDONESIAN));
        assertEquals(Optional.empty(), places.piece(new Place.FilePlace("a", 0, 1), INDONESIAN));
    }

    @Test
    void namesThePieceAlone() {
        Rencana plan = Rencana.of(PLAN.formatted(""));
        StatedPlace places = StatedPlace.of(plan.loaded().rencana());
        List<String> pieces =
                check(plan).findings().stream()
                        .map(each -> places.piece(each.place(), INDONESIAN).orElse("-"))
                        .distinct()
                        .sorted()
                        .toList();
        assertEquals(
                List.of("Tabel 3.5 hal 43", "kutipan \"2.1 Dasar\" hal ii", "tabel \"Keuangan\""),
                pieces);
    }

    @Test
    void findingsKeepTheirIdentityWhenRowsAreInserted() {
        List<String> before = identities("");
        List<String> after = identities("9\tProgram Pengelolaan Pendidikan\t1.000.000\tx\n");
        assertEquals(before, after.stream().filter(before::contains).toList());
    }

    private static List<String> identities(String rows) {
        return check(Rencana.of(PLAN.formatted(rows))).findings().stream()
                .map(Finding::identity)
                .sorted()
                .toList();
    }
}
