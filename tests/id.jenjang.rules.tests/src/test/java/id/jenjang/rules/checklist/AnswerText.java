package id.jenjang.rules.checklist;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanLoader;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.Tercetak;
import id.jenjang.rules.Checker;
import id.jenjang.rules.Place;
import id.jenjang.rules.RuleRegistry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers a checklist about a plan and prints the answers as lines of text. */
final class AnswerText {
    static final Locale INDONESIAN = Locale.of("id");

    /** A few rules, so that what is expected does not change with every new one. */
    private static final RuleRegistry RULES =
            RuleRegistry.of(
                    RuleRegistry.standard().all().stream()
                            .filter(rule -> rule.id().matches("J(121|201|22[01]|305|40[1-4])"))
                            .toList());

    private final LoadedPlan plan;
    private final ChecklistSubject subject;

    private AnswerText(LoadedPlan plan, Locale locale) {
        this.plan = plan;
        var rencana = plan.rencana();
        var result = new Checker(RULES).check(rencana, locale);
        var reports = rencana.all(Laporan.class);
        var printed = rencana.all(Tercetak.class);
        if (!reports.isEmpty()) {
            subject = ChecklistSubject.of(rencana, reports.getFirst(), result);
        } else if (!printed.isEmpty()) {
            subject = ChecklistSubject.of(rencana, printed.getFirst(), result);
        } else {
            Instansi agency = rencana.instansi().orElse(null);
            subject = ChecklistSubject.of(rencana, agency, 2023, result);
        }
    }

    static AnswerText of(String text) {
        return new AnswerText(
                PlanLoader.parse(Map.of("rencana.jenjang", text), INDONESIAN), INDONESIAN);
    }

    static AnswerText example(String name, Locale locale) throws Exception {
        Path folder = Path.of("../../examples").resolve(name);
        return new AnswerText(PlanLoader.load(List.of(folder), locale), locale);
    }

    ChecklistSubject subject() {
        return subject;
    }

    /** One item: its answer with what was counted, then its evidence with places. */
    String item(Checklist checklist, String number) {
        return checklist.answer(subject).answers().stream()
                .filter(each -> each.item().number().equals(number))
                .map(this::line)
                .collect(Collectors.joining());
    }

    /** All groups with their tallies and all items. */
    List<String> all(Checklist checklist) {
        ChecklistResult result = checklist.answer(subject);
        List<String> lines = new ArrayList<>();
        lines.add(checklist.title() + ": " + result.tally());
        for (ChecklistGroup group : checklist.groups()) {
            String weight = group.weight() == null ? "" : " [" + group.weight() + "]";
            lines.add(group.number() + " " + group.title() + weight + " " + result.tally(group));
            result.answers(group).forEach(each -> lines.add(line(each)));
        }
        return lines;
    }

    private String line(ChecklistAnswer answer) {
        String counted = answer.total() > 1 ? " " + answer.met() + "/" + answer.total() : "";
        String evidence =
                answer.evidence().stream().map(this::evidence).collect(Collectors.joining(" "));
        String rules = answer.ruleIds().isEmpty() ? "" : " " + answer.ruleIds();
        return (answer.item().number() + " " + answer.answer() + counted + ": " + evidence).strip()
                + rules;
    }

    private String evidence(Evidence evidence) {
        String places =
                evidence.places().stream().map(this::place).collect(Collectors.joining(", "));
        return evidence.text() + (places.isEmpty() ? "" : " (" + places + ")");
    }

    private String place(Place place) {
        return plan.locate(place)
                .map(range -> range.file().getFileName() + ":" + range.line())
                .orElse("?");
    }
}
