package id.jenjang.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanLoader;
import id.jenjang.model.Laporan;
import id.jenjang.report.DocumentOptions;
import id.jenjang.report.DocumentRules;
import id.jenjang.report.HasilPeriksaComposer;
import id.jenjang.report.PlanDocument;
import id.jenjang.report.PraEvaluasiComposer;
import id.jenjang.report.ReviuInput;
import id.jenjang.report.tree.Document;
import id.jenjang.rules.Checker;
import id.jenjang.rules.checklist.ChecklistSubject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Every kind of document of both published examples is a page in order. */
class EveryKindTest {

    private static final Locale INDONESIAN = Locale.of("id");

    @ParameterizedTest
    @ValueSource(strings = {"dumai-2023", "tanjungpinang-2022"})
    void isInOrder(String example) throws Exception {
        var folder = Path.of("../../examples").resolve(example);
        var problems = new TreeMap<String, List<String>>();

        var documents = documents(PlanLoader.load(List.of(folder), INDONESIAN));

        documents.forEach(
                (word, document) -> {
                    var html = Pages.html(document);
                    var found = HtmlLint.problems(html);
                    if (!found.isEmpty()) {
                        problems.put(word, found);
                    }
                    var main = HtmlLint.parse(html).select("main").text();
                    assertFalse(main.isBlank(), word);
                });
        assertEquals(Map.of(), problems);
        assertEquals(
                example.equals("dumai-2023") ? 10 : 8,
                documents.size(),
                () -> documents.keySet().toString());
    }

    private static Map<String, Document> documents(LoadedPlan plan) {
        var rencana = plan.rencana();
        var laporan = rencana.all(Laporan.class).getFirst();
        var agency = rencana.instansi().orElseThrow();
        var options = new DocumentOptions(null, DocumentOptions.ALL);
        var documents = new LinkedHashMap<String, Document>();
        for (var kind : PlanDocument.all()) {
            if (kind.missing(rencana, agency, laporan.getTahun(), options).isEmpty()) {
                var settings = kind.settings(rencana, agency, laporan.getTahun());
                documents.put(kind.word(), kind.compose(rencana, settings, options));
            }
        }
        var result = new Checker(DocumentRules.registry()).check(rencana, INDONESIAN);
        var subject = ChecklistSubject.of(rencana, laporan, result);
        var input =
                new ReviuInput(subject, List.of(), place -> "rencana.jenjang:1", null, INDONESIAN);
        documents.put("hasil-periksa", HasilPeriksaComposer.compose(input));
        documents.put("pra-evaluasi", PraEvaluasiComposer.compose(input));
        return documents;
    }
}
