package id.jenjang.dsl.internal.repair;

import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.TextRange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Edits that are to be made together in the texts of a plan, by file. */
final class Draft {

    private final PlanTexts base;
    private final Map<Path, FileEdits> edits = new LinkedHashMap<>();

    Draft(PlanTexts base, List<Edit> all) {
        this.base = base;
        byFile(all).forEach((file, here) -> edits.put(file, FileEdits.of(here)));
    }

    /**
     * The repairs that can be made at once. A finding with more than one repair is left to a
     * person: somebody must choose.
     */
    static List<Edit> choose(PlanTexts texts, PlanCheck check, Predicate<TextFinding> wanted) {
        var edits = new ArrayList<Edit>();
        for (var finding : check.findings()) {
            if (finding.fixes().size() == 1 && wanted.test(finding)) {
                edit(texts, finding).ifPresent(edits::add);
            }
        }
        return byFile(edits).values().stream()
                .flatMap(here -> FileEdits.compatible(here).stream())
                .toList();
    }

    private static Optional<Edit> edit(PlanTexts texts, TextFinding finding) {
        var range = finding.fixes().getFirst().range();
        return texts.text(range.file())
                .filter(text -> range.offset() + range.length() <= text.length())
                .map(text -> Edit.of(finding, text));
    }

    private static Map<Path, List<Edit>> byFile(List<Edit> edits) {
        var result = new LinkedHashMap<Path, List<Edit>>();
        for (var edit : edits) {
            result.computeIfAbsent(fileOf(edit), file -> new ArrayList<>()).add(edit);
        }
        return result;
    }

    private static Path fileOf(Edit edit) {
        return edit.finding().fixes().getFirst().range().file();
    }

    PlanTexts result() {
        var changed = new LinkedHashMap<Path, String>();
        edits.forEach(
                (file, here) -> changed.put(file, here.applyTo(base.text(file).orElseThrow())));
        return base.with(changed);
    }

    /** The edits where, after they are made, a finding still says what they should have mended. */
    List<Edit> vain(PlanCheck after) {
        var standing = new HashMap<Complaint, List<TextRange>>();
        for (var finding : after.findings()) {
            if (finding.fixes().size() == 1) {
                var range = finding.fixes().getFirst().range();
                standing.computeIfAbsent(
                                Complaint.of(finding, range.file()), each -> new ArrayList<>())
                        .add(range);
            }
        }
        var vain = new ArrayList<Edit>();
        edits.forEach(
                (file, here) ->
                        here.startsAfter()
                                .forEach(
                                        (edit, start) -> {
                                            var complaint = Complaint.of(edit.finding(), file);
                                            var places =
                                                    standing.getOrDefault(complaint, List.of());
                                            if (touches(places, start, edit)) {
                                                vain.add(edit);
                                            }
                                        }));
        return vain;
    }

    private static boolean touches(List<TextRange> places, int start, Edit edit) {
        int end = start + edit.replacement().length();
        return places.stream()
                .anyMatch(
                        range -> range.offset() <= end && start <= range.offset() + range.length());
    }

    /** What is said again when an edit mended nothing. */
    private record Complaint(String rule, String message, Path file) {

        static Complaint of(TextFinding finding, Path file) {
            return new Complaint(finding.ruleId(), finding.message(), file);
        }
    }
}
