package id.jenjang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

/** The kinds of document of the second example, so that each kind is known from two plans. */
class EveryKindTest {

    private static final String EXAMPLE = "tanjungpinang-2022";
    private static final int YEAR = 2022;

    @ParameterizedTest
    @CsvSource({"lkjip", "pohon"})
    void composesTheDocument(String word) throws Exception {
        var rencana = Plans.example(EXAMPLE);
        var kind = PlanDocument.named(word).orElseThrow();
        var settings = kind.settings(rencana, rencana.instansi().orElseThrow(), YEAR);

        var document = kind.compose(rencana, settings, DocumentOptions.NONE);
        Golden.assertMatches(word + "-" + EXAMPLE, TreeDump.of(document));
    }

    /** An agency that plans nothing of a kind is told what is missing, not given an empty paper. */
    @Test
    void tellsWhatTheExamplesHaveNoDataFor() throws Exception {
        var lacking = new ArrayList<String>();
        for (var example : List.of("dumai-2023", EXAMPLE)) {
            var rencana = Plans.example(example);
            int year = Plans.laporan(rencana).getTahun();
            for (var kind : PlanDocument.all()) {
                kind.missing(rencana, rencana.instansi().orElseThrow(), year, DocumentOptions.NONE)
                        .ifPresent(need -> lacking.add(example + " " + kind.word() + " " + need));
            }
        }

        assertEquals(
                List.of(
                        "tanjungpinang-2022 rencana-aksi RENCANA_AKSI",
                        "tanjungpinang-2022 perubahan PERUBAHAN"),
                lacking);
    }
}
