package id.jenjang.dsl.ide.edit;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes new elements by walking the grammar: everything in the order of the grammar, one line per
 * statement of a block. Made for one piece of text and thrown away.
 */
final class ElementPrinter {

    private final PieceOfText out;

    private ElementPrinter(String indentUnit) {
        out = new PieceOfText(indentUnit);
    }

    /**
     * A part of the grammar holding values.
     *
     * @param values all of which must find a place; an element may be a {@link PieceOfText} already
     * @return empty when the grammar has no place for one of them, or asks for one that is missing
     */
    static Optional<String> print(
            AbstractElement grammar,
            Map<EStructuralFeature, List<Object>> values,
            String indentUnit) {
        var printer = new ElementPrinter(indentUnit);
        var left = new Left(values);
        return printer.any(grammar, left) && left.isEmpty()
                ? Optional.of(printer.out.toString())
                : Optional.empty();
    }

    /** One value where the grammar assigns it. */
    static Optional<String> value(Assignment place, Object value, String indentUnit) {
        var printer = new ElementPrinter(indentUnit);
        return printer.assigned(place, value)
                ? Optional.of(printer.out.toString())
                : Optional.empty();
    }

    private boolean any(AbstractElement grammar, Left left) {
        if (!GrammarUtil.isOptionalCardinality(grammar)) {
            return once(grammar, left);
        }
        boolean multiple = GrammarUtil.isMultipleCardinality(grammar);
        boolean statement = multiple && isStatement(grammar);
        do {
            if (held(grammar, left) == 0) {
                return true;
            }
            if (statement) {
                out.newLine();
            }
            int before = left.size();
            if (!once(grammar, left) || left.size() == before) {
                return false;
            }
        } while (multiple);
        return true;
    }

    /** Whether the grammar stands for the statements of a block. */
    private static boolean isStatement(AbstractElement grammar) {
        return !Clauses.isListTail(grammar)
                && (Clauses.brace(grammar) != null || isTopLevel(grammar));
    }

    private static boolean isTopLevel(AbstractElement grammar) {
        return GrammarUtil.containingRule(grammar).getName().equals("Berkas");
    }

    private boolean once(AbstractElement grammar, Left left) {
        return switch (grammar) {
            case Action action -> true;
            case Keyword keyword -> {
                out.word(keyword);
                yield true;
            }
            case Assignment assignment -> {
                var value = left.next(assignment.getFeature());
                boolean fits = value != null && fits(assignment, value);
                if (fits) {
                    left.take(assignment.getFeature());
                }
                yield fits && assigned(assignment, value);
            }
            case Group group -> group.getElements().stream().allMatch(each -> any(each, left));
            case Alternatives choice -> once(best(choice, left), left);
            case RuleCall call when call.getRule() instanceof ParserRule rule ->
                    once(rule.getAlternatives(), left);
            default -> false;
        };
    }

    /** The branch that holds most of what is left; else one that holds nothing. */
    private static AbstractElement best(Alternatives choice, Left left) {
        AbstractElement best = null;
        int most = -1;
        for (var branch : choice.getElements()) {
            int held = lacks(branch, left) ? 0 : held(branch, left);
            if (held > Math.max(most, 0) || most < 0 && needsNothing(branch)) {
                best = branch;
                most = held;
            }
        }
        return best == null ? choice.getElements().getFirst() : best;
    }

    /** Whether something must be written there that there is no value for. */
    private static boolean lacks(AbstractElement grammar, Left left) {
        if (GrammarUtil.isOptionalCardinality(grammar)) {
            return false;
        }
        return switch (grammar) {
            case Assignment place -> {
                var next = left.next(place.getFeature());
                yield next == null || !fits(place, next);
            }
            case Group group -> group.getElements().stream().anyMatch(each -> lacks(each, left));
            case Alternatives choice ->
                    choice.getElements().stream().allMatch(each -> lacks(each, left));
            default -> false;
        };
    }

    /** The assignments a part of the grammar is or has. */
    private static List<Assignment> assignments(AbstractElement grammar) {
        return grammar instanceof Assignment one
                ? List.of(one)
                : GrammarUtil.containedAssignments(grammar);
    }

    private static boolean needsNothing(AbstractElement branch) {
        return assignments(branch).isEmpty();
    }

    private static int held(AbstractElement grammar, Left left) {
        return (int)
                assignments(grammar).stream()
                        .filter(
                                each -> {
                                    var next = left.next(each.getFeature());
                                    return next != null && fits(each, next);
                                })
                        .map(Assignment::getFeature)
                        .distinct()
                        .count();
    }

    private static boolean fits(Assignment place, Object value) {
        return switch (value) {
            case PieceOfText piece ->
                    elementRule(place).filter(rule -> reads(rule, piece.element())).isPresent();
            case ElementData data -> elementRule(place).flatMap(rule -> of(rule, data)).isPresent();
            default -> elementRule(place).isEmpty() && Values.write(place, value).isPresent();
        };
    }

    /** The rule of the elements that an assignment holds; empty when it holds values. */
    static Optional<ParserRule> elementRule(Assignment place) {
        return place.getTerminal() instanceof RuleCall call
                        && call.getRule() instanceof ParserRule rule
                        && !GrammarUtil.isDatatypeRule(rule)
                ? Optional.of(rule)
                : Optional.empty();
    }

    /** Whether a rule, perhaps a more general one, reads an element that is written already. */
    private static boolean reads(ParserRule rule, WrittenElement element) {
        boolean itself =
                rule == element.rule()
                        || rule.getType().getClassifier() == element.type()
                                && element.parts().stream()
                                        .filter(part -> part.feature() != null)
                                        .allMatch(part -> reads(rule, part));
        return itself || moreSpecial(rule).anyMatch(each -> reads(each, element));
    }

    private static boolean reads(ParserRule rule, WrittenPart part) {
        boolean literal =
                part.grammar() instanceof RuleCall call && call.getRule() instanceof EnumRule;
        return Clauses.of(rule).assignments(part.feature()).stream()
                .anyMatch(each -> !literal || Values.write(each, Values.read(part)).isPresent());
    }

    /** The rules a rule stands for. */
    static Stream<ParserRule> moreSpecial(ParserRule rule) {
        return GrammarUtil.containedRuleCalls(rule).stream()
                .filter(call -> GrammarUtil.containingAssignment(call) == null)
                .map(RuleCall::getRule)
                .filter(ParserRule.class::isInstance)
                .map(ParserRule.class::cast)
                .filter(each -> !GrammarUtil.isDatatypeRule(each));
    }

    /** The rule an element is written by where the grammar calls a perhaps more general one. */
    private static Optional<ParserRule> of(ParserRule rule, ElementData data) {
        if (rule.getType().getClassifier() == data.type()
                && data.values().keySet().stream().allMatch(Clauses.of(rule)::assigns)) {
            return Optional.of(rule);
        }
        return moreSpecial(rule).flatMap(each -> of(each, data).stream()).findFirst();
    }

    private boolean assigned(Assignment place, Object value) {
        switch (value) {
            case PieceOfText piece -> {
                out.piece(piece);
                return true;
            }
            case ElementData data -> {
                var rule = elementRule(place).flatMap(each -> of(each, data));
                var inner = new Left(data.values());
                return rule.isPresent()
                        && once(rule.get().getAlternatives(), inner)
                        && inner.isEmpty();
            }
            default -> {
                var word = Values.write(place, value);
                word.ifPresent(text -> out.value(text, place));
                return word.isPresent();
            }
        }
    }

    /** What is not written yet. */
    private static final class Left {

        private final Map<String, List<Object>> values = new LinkedHashMap<>();
        private final Map<String, Integer> taken = new HashMap<>();

        Left(Map<EStructuralFeature, List<Object>> values) {
            values.forEach((feature, list) -> this.values.put(feature.getName(), list));
        }

        Object next(String feature) {
            var list = values.getOrDefault(feature, List.of());
            int at = taken.getOrDefault(feature, 0);
            return at < list.size() ? list.get(at) : null;
        }

        void take(String feature) {
            taken.merge(feature, 1, Integer::sum);
        }

        int size() {
            int all = values.values().stream().mapToInt(List::size).sum();
            return all - taken.values().stream().mapToInt(Integer::intValue).sum();
        }

        boolean isEmpty() {
            return size() == 0;
        }
    }
}
