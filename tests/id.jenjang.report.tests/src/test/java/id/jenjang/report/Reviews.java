package id.jenjang.report;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanLoader;
import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.TextRange;
import id.jenjang.model.Laporan;
import id.jenjang.rules.Checker;
import id.jenjang.rules.Finding;
import id.jenjang.rules.Place;
import id.jenjang.rules.RuleRegistry;
import id.jenjang.rules.checklist.ChecklistSubject;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checked plans as the command line hands them to the composers of review documents. */
final class Reviews {
    static final Locale INDONESIAN = Locale.of("id");

    /** A few rules, so that what is expected does not change with every new one. */
    private static final RuleRegistry RULES =
            RuleRegistry.of(
                    RuleRegistry.standard().all().stream()
                            .filter(rule -> rule.id().matches("J(121|201|22[01]|305|40[1-4])"))
                            .toList());

    private static final LocalDate DAY = LocalDate.of(2024, 2, 5);

    private Reviews() {}

    static ReviuInput of(String text, Locale locale) {
        return of(PlanLoader.parse(Map.of("rencana.jenjang", text), locale), locale);
    }

    static ReviuInput example(Locale locale, String... names) {
        var folders =
                List.of(names).stream().map(n -> Path.of("../../examples").resolve(n)).toList();
        try {
            return of(PlanLoader.load(folders, locale), locale);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static ReviuInput of(LoadedPlan plan, Locale locale) {
        var rencana = plan.rencana();
        var result = new Checker(RULES).check(rencana, locale);
        var reports = rencana.all(Laporan.class);
        var subject =
                reports.isEmpty()
                        ? ChecklistSubject.of(
                                rencana, rencana.instansi().orElse(null), 2023, result)
                        : ChecklistSubject.of(rencana, reports.getFirst(), result);
        Map<Place, TextRange> ranges = new IdentityHashMap<>();
        List<Finding> reading = new ArrayList<>();
        for (TextFinding problem : plan.problems()) {
            var range = problem.range();
            var place = new Place.FilePlace(name(range), range.offset(), range.length());
            ranges.put(place, range);
            reading.add(
                    new Finding(
                            problem.ruleId(),
                            problem.severity(),
                            place,
                            problem.message(),
                            List.of(),
                            List.of(),
                            ""));
        }
        return new ReviuInput(
                subject, reading, place -> label(ranges.get(place), plan, place), DAY, locale);
    }

    private static String label(TextRange known, LoadedPlan plan, Place place) {
        var range = known != null ? known : plan.locate(place).orElse(null);
        return range == null ? "" : name(range) + ":" + range.line();
    }

    private static String name(TextRange range) {
        return range.file().getFileName().toString();
    }
}
