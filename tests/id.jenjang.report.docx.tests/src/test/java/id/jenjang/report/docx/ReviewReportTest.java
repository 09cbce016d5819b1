package id.jenjang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanLoadException;
import id.jenjang.dsl.PlanLoader;
import id.jenjang.model.Laporan;
import id.jenjang.report.HasilPeriksaComposer;
import id.jenjang.report.PraEvaluasiComposer;
import id.jenjang.report.ReviuInput;
import id.jenjang.report.tree.Document;
import id.jenjang.rules.Checker;
import id.jenjang.rules.checklist.ChecklistSubject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The documents about a check as Word would receive them. */
class ReviewReportTest {

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void theCheckReportHasNothingWordWouldRefuse(String language) {
        assertFine(compose(language, HasilPeriksaComposer::compose));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void thePreviewHasNothingWordWouldRefuse(String language) {
        assertFine(compose(language, PraEvaluasiComposer::compose));
    }

    private static void assertFine(Document document) {
        var file = DocxFile.of(document);
        assertEquals(List.of(), DocxLint.problems(file));
        assertEquals(List.of(), SchemaValidation.errors(file));
    }

    private static Document compose(String language, Function<ReviuInput, Document> composer) {
        var locale = Locale.of(language);
        var plan = load(locale).rencana();
        var result = new Checker().check(plan, locale);
        var subject = ChecklistSubject.of(plan, plan.all(Laporan.class).getFirst(), result);
        return composer.apply(
                new ReviuInput(subject, List.of(), place -> "2023.jenjang:1", null, locale));
    }

    private static LoadedPlan load(Locale locale) {
        try {
            return PlanLoader.load(List.of(Path.of("../../examples/dumai-2023")), locale);
        } catch (PlanLoadException e) {
            throw new IllegalStateException(e);
        }
    }
}
