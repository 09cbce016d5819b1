package id.jenjang.report;

import id.jenjang.measure.Rencana;
import id.jenjang.report.tree.Document;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents about the Renstra, the budget and what changed, of the published examples. */
class RenstraDocumentsTest {

    @ParameterizedTest
    @CsvSource({
        "renstra, dumai-2023, 2023",
        "renstra, tanjungpinang-2022, 2022",
        "realisasi, dumai-2023, 2023",
        "realisasi, tanjungpinang-2022, 2022",
        "perubahan, dumai-2023, 2023",
    })
    void composesTheDocument(String word, String example, int year) throws Exception {
        Rencana rencana = Plans.example(example);

        Golden.assertMatches(word + "-" + example, TreeDump.of(document(word, rencana, year)));
    }

    private static Document document(String word, Rencana rencana, int year) {
        PlanDocument kind = PlanDocument.named(word).orElseThrow();
        var instansi = rencana.instansi().orElseThrow();
        return kind.compose(rencana, kind.settings(rencana, instansi, year), DocumentOptions.NONE);
    }
}
