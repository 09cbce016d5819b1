package id.jenjang.dsl.ide.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.PlanFormatter;
import id.jenjang.dsl.PlanLoader;
import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.rules.Severity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The first files of a plan: written as a person would, read without a complaint. */
class EmptyPlanTest {

    private static final Locale ID = Locale.of("id");

    private static final Beginning DINKES =
            new Beginning(" Kota  Dumai ", "Dinas Kesehatan Kota Dumai", "Dinkes", 2025, 2029);

    @Test
    void isWrittenAsAPersonWould() {
        var files = new EmptyPlan(DINKES).files();
        assertEquals(
                List.of(
                        "rpjmd.jenjang",
                        "dinkes/instansi.jenjang",
                        "dinkes/renstra.jenjang",
                        "dinkes/laporan.jenjang"),
                List.copyOf(files.keySet()));
        assertEquals(
                """
                instansi Dinkes "Dinas Kesehatan Kota Dumai" di Dumai {
                  singkatan "Dinkes"

                  kepala Kepala "Kepala Dinas Kesehatan Kota Dumai"
                  atasan KepalaDaerah "Wali Kota Dumai"
                }
                """,
                files.get("dinkes/instansi.jenjang"));
        assertEquals(
                """
                laporan LKjIP 2025 LKjIP2025 untuk Dinkes aturan "PermenPANRB 53/2014" {
                  penanda tangan Kepala
                }
                """,
                files.get("dinkes/laporan.jenjang"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kota Dumai|Dinas Kesehatan Kota Dumai|Dinkes",
                "Kabupaten Siak|Sekretariat Daerah Kabupaten Siak|''",
                "Provinsi Riau|Badan \"Riset\" \\ Inovasi|''",
                "Kota Dumai|Pemerintah Kota Dumai|Dumai",
                "Kota 1|Kecamatan Çelik Timur|'na 2'"
            })
    void isReadWithoutAComplaintAndLaidOut(String region, String agency, String shortForm) {
        var files = new EmptyPlan(new Beginning(region, agency, shortForm, 2025, 2029)).files();
        var read = PlanLoader.parse(files, ID);
        assertEquals(List.of(), read.problems().stream().map(TextFinding::message).toList());
        var formatter = PlanFormatter.create();
        files.forEach((name, text) -> assertEquals(formatter.format(text), text, name));
    }

    /** Else a report of it would be printed as if it were one. */
    @Test
    void isKnownToBeEmpty() {
        var texts = new HashMap<Path, String>();
        new EmptyPlan(DINKES).files().forEach((name, text) -> texts.put(Path.of(name), text));
        var errors =
                EditedPlan.of(texts, ID).check().findings().stream()
                        .filter(each -> each.severity() == Severity.ERROR);
        assertEquals(List.of("J123"), errors.map(TextFinding::ruleId).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Sekretariat Daerah Kota Dumai,Sekretaris Daerah Kota Dumai",
        "Kecamatan Sungai Sembilan,Camat Sungai Sembilan",
        "Inspektorat,Inspektur",
        "Inspektoratku,Kepala Inspektoratku"
    })
    void namesTheHead(String agency, String head) {
        assertEquals(head, new Leaders().ofAgency(agency));
    }

    @Test
    void saysWhyAPlanCannotBeginSo() {
        assertEquals(Optional.empty(), DINKES.refusal(ID));
        assertEquals(
                Optional.of("Isi nama daerahnya, misalnya Kota Dumai."),
                new Beginning(" ", "Dinas", "", 2025, 2029).refusal(ID));
        assertEquals(
                Optional.of("The last year (2025) comes before the first (2029)."),
                new Beginning("Kota", "Dinas", "", 2029, 2025).refusal(Locale.ENGLISH));
        assertTrue(new Beginning("Kota", "Dinas", "", 2025, 2035).refusal(ID).isPresent());
        assertTrue(new Beginning("Kota", "Dinas", "", 25, 29).refusal(ID).isPresent());
    }
}
