package id.jenjang.report.docx;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanLoadException;
import id.jenjang.dsl.PlanLoader;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.Program;
import id.jenjang.model.Sasaran;
import id.jenjang.report.DocumentNeed;
import id.jenjang.report.DocumentOptions;
import id.jenjang.report.DocumentRules;
import id.jenjang.report.HasilPeriksaComposer;
import id.jenjang.report.PlanDocument;
import id.jenjang.report.PraEvaluasiComposer;
import id.jenjang.report.ReviuInput;
import id.jenjang.report.tree.Document;
import id.jenjang.rules.Checker;
import id.jenjang.rules.checklist.ChecklistSubject;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Every kind of document of a published example. */
final class Kinds {

    static final String CHECK = "hasil-periksa";
    static final String PREVIEW = "pra-evaluasi";

    private static final Locale INDONESIAN = Locale.of("id");

    private final LoadedPlan plan;
    private final Laporan laporan;
    private final Instansi agency;

    private Kinds(LoadedPlan plan) {
        this.plan = plan;
        this.laporan = plan.rencana().all(Laporan.class).getFirst();
        this.agency = plan.rencana().instansi().orElseThrow();
    }

    static Kinds of(String example) {
        try {
            var folder = Path.of("../../examples").resolve(example);
            return new Kinds(PlanLoader.load(List.of(folder), INDONESIAN));
        } catch (PlanLoadException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first example, its first objective and program with other names. */
    static Kinds ofLongNames(String objective, String program) {
        var kinds = of("dumai-2023");
        kinds.plan.rencana().all(Sasaran.class).getFirst().setNama(objective);
        kinds.plan.rencana().all(Indikator.class).getFirst().setNama(objective);
        kinds.plan.rencana().all(Program.class).getFirst().setNama(program);
        return kinds;
    }

    /** The words of all kinds. */
    static List<String> words() {
        return Stream.concat(
                        PlanDocument.all().stream().map(PlanDocument::word),
                        Stream.of(CHECK, PREVIEW))
                .toList();
    }

    /** What the plan lacks for a kind. */
    Optional<DocumentNeed> missing(String word) {
        return PlanDocument.named(word)
                .flatMap(
                        kind ->
                                kind.missing(
                                        plan.rencana(),
                                        agency,
                                        laporan.getTahun(),
                                        DocumentOptions.NONE));
    }

    /** The document of a kind; of agreements, that of the head and those of everybody below. */
    Document document(String word) {
        return switch (word) {
            case CHECK -> HasilPeriksaComposer.compose(review());
            case PREVIEW -> PraEvaluasiComposer.compose(review());
            default -> {
                var kind = PlanDocument.named(word).orElseThrow();
                var settings = kind.settings(plan.rencana(), agency, laporan.getTahun());
                var options = new DocumentOptions(null, DocumentOptions.ALL);
                yield kind.compose(plan.rencana(), settings, options);
            }
        };
    }

    private ReviuInput review() {
        var rencana = plan.rencana();
        var result = new Checker(DocumentRules.registry()).check(rencana, INDONESIAN);
        var subject = ChecklistSubject.of(rencana, laporan, result);
        return new ReviuInput(subject, List.of(), place -> "rencana.jenjang:1", null, INDONESIAN);
    }
}
