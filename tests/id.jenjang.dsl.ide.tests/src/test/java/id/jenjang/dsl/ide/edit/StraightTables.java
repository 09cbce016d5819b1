package id.jenjang.dsl.ide.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.PlanFormatter;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.model.Indikator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import java.util.List;

/**
 * The years of an indicator that stood as the formatter has them in the whole file stand so after
 * they are set.
 */
final class StraightTables {

    private final PlanFormatter formatter = PlanFormatter.create();
    private int realigned;

    /** How often rows that were not asked for moved along. */
    int realigned() {
        return realigned;
    }

    void compare(EditedPlan before, EditedPlan after, List<ModelChange> changes) {
        if (changes.size() == 1
                && changes.getFirst() instanceof ModelChange.SetYears set
                && !set.values().isEmpty()) {
            var was = rows(before.text(set.element().file()).orElseThrow(), set.element());
            if (!was.isEmpty() && was.equals(formatted(before, set.element()))) {
                var is = rows(after.text(set.element().file()).orElseThrow(), set.element());
                var wanted = formatted(after, set.element());
                // Rows that are too long for a line are left to the author.
                if (words(wanted).equals(words(is))) {
                    assertEquals(
                            wanted,
                            is,
                            () -> before.text(set.element().file()).orElseThrow() + set.values());
                    realigned +=
                            is.stream().filter(each -> !was.contains(each)).count() > 1 ? 1 : 0;
                }
            }
        }
    }

    private static List<String> words(List<String> rows) {
        return rows.stream().map(each -> each.replace(" ", "")).toList();
    }

    private List<String> formatted(EditedPlan plan, ElementRef element) {
        return rows(formatter.format(plan.text(element.file()).orElseThrow()), element);
    }

    /** The lines with years of an indicator; nothing when something else stands on one of them. */
    private static List<String> rows(String text, ElementRef ref) {
        EObject at = Strangers.root(text);
        for (var step : ref.steps()) {
            at = Strangers.child(at, step);
        }
        while (!(at instanceof Indikator)) {
            at = at.eContainer();
        }
        var rows =
                NodeModelUtils.findActualNodeFor(at)
                        .getText()
                        .lines()
                        .map(String::strip)
                        .filter(each -> each.matches(".*\\b(kondisi|target)\\b.*"))
                        .toList();
        boolean plain =
                rows.stream()
                        .allMatch(
                                each ->
                                        each.matches("(kondisi|target)[^{}]*")
                                                && !each.contains("/*")
                                                && !each.contains("//"));
        return plain ? rows : List.of();
    }
}
