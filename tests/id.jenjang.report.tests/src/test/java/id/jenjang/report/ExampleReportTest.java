package id.jenjang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.measure.Rencana;

import org.junit.jupiter.api.Test;

import java.util.List;

/** The report of the published example, whole. */
class ExampleReportTest {

    @Test
    void composesTheDumaiReport() throws Exception {
        Golden.assertMatches("dumai-2023", TreeDump.of(Plans.compose(Plans.example("dumai-2023"))));
    }

    @Test
    void printsEveryNarrativeOfTheDumaiPlan() throws Exception {
        Rencana rencana = Plans.example("dumai-2023");

        assertEquals(
                List.of(),
                LkjipComposer.unprinted(rencana, Plans.laporan(rencana)).stream()
                        .map(part -> part.getJudul())
                        .toList());
    }
}
