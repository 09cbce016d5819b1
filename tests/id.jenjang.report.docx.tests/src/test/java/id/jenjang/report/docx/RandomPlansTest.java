package id.jenjang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.PlanLoader;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Laporan;
import id.jenjang.report.DocumentOptions;
import id.jenjang.report.DraftNotice;
import id.jenjang.report.HasilPeriksaComposer;
import id.jenjang.report.PlanDocument;
import id.jenjang.report.PraEvaluasiComposer;
import id.jenjang.report.ReviuInput;
import id.jenjang.report.tree.Document;
import id.jenjang.rules.Checker;
import id.jenjang.rules.checklist.ChecklistSubject;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Whatever stands in a plan, every kind of document can be printed and opened. */
class RandomPlansTest {

    /** Enough for every kind in every build; -Djenjang.plans=500 takes some minutes. */
    private static final int PLANS = Integer.getInteger("jenjang.plans", 100);

    private static final long SEED = 20_231_231;
    private static final Locale INDONESIAN = Locale.of("id");
    private static final List<PlanDocument> KINDS = PlanDocument.all();
    private static final int REVIEWS = 2;

    @Test
    void everyDocumentOfRandomPlansIsSound() {
        var problems = new ArrayList<String>();
        var met = new TreeMap<Integer, Integer>();
        for (int i = 0; i < PLANS; i++) {
            var random = new Random(SEED + i);
            var kind = i % (KINDS.size() + REVIEWS);
            met.merge(kind, 1, Integer::sum);
            for (var problem : problems(random, kind)) {
                problems.add("plan " + i + ", kind " + kind + ": " + problem);
            }
        }
        assertEquals("", String.join("\n", problems.stream().limit(20).toList()));
        assertEquals(KINDS.size() + REVIEWS, met.size());
        assertTrue(met.values().stream().allMatch(times -> times >= PLANS / 12), met::toString);
    }

    private static List<String> problems(Random random, int kind) {
        try {
            var plan =
                    PlanLoader.parse(Map.of("rencana.jenjang", RandomPlan.text(random)), INDONESIAN)
                            .rencana();
            var document = compose(plan, kind);
            if (random.nextInt(3) == 0) {
                document = new DraftNotice(1, 0, List.of("Target hilang.")).on(document);
            }
            var options = DocxOptions.plain();
            var out = new ByteArrayOutputStream();
            new DocxWriter()
                    .write(document, random.nextInt(3) == 0 ? options.withAreas() : options, out);
            var file = DocxFile.of(out.toByteArray());
            var problems = new ArrayList<>(DocxLint.problems(file));
            problems.addAll(SchemaValidation.errors(file));
            return problems;
        } catch (Exception e) {
            return List.of(e + " at " + e.getStackTrace()[0] + e.getStackTrace()[1]);
        }
    }

    private static Document compose(Rencana plan, int kind) {
        var laporan = plan.all(Laporan.class).getFirst();
        if (kind < KINDS.size()) {
            var wanted = KINDS.get(kind);
            var agency = laporan.getInstansi();
            var lacks = wanted.missing(plan, agency, laporan.getTahun(), DocumentOptions.NONE);
            // Nobody can have a document printed that the plan has nothing for.
            var document = lacks.isEmpty() ? wanted : KINDS.getFirst();
            var settings = document.settings(plan, agency, laporan.getTahun());
            return document.compose(plan, settings, DocumentOptions.NONE);
        }
        var result = new Checker().check(plan, INDONESIAN);
        var subject = ChecklistSubject.of(plan, laporan, result);
        var input = new ReviuInput(subject, List.of(), place -> "rencana:1", null, INDONESIAN);
        return kind == KINDS.size()
                ? HasilPeriksaComposer.compose(input)
                : PraEvaluasiComposer.compose(input);
    }
}
