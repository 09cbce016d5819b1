package id.jenjang.dsl.ide.edit;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What the language can write in an element of one kind at one place. */
public final class Writable {

    private final ParserRule rule;
    private final EClass type;

    Writable(ParserRule rule, EClass type) {
        this.rule = rule;
        this.type = type;
    }

    /**
     * What one feature can hold.
     *
     * @param feature the feature
     * @param mandatory whether the element cannot be written without it
     * @param choices the literals to choose from; empty when it holds something else
     * @param lines whether it can be a text of several lines
     * @param kinds the kinds of elements that can lie in it; empty when it holds values
     */
    public record Slot(
            EStructuralFeature feature,
            boolean mandatory,
            List<Enumerator> choices,
            boolean lines,
            List<Writable> kinds) {

        public Slot {
            choices = List.copyOf(choices);
            kinds = List.copyOf(kinds);
        }
    }

    /** The kind of elements. */
    public EClass type() {
        return type;
    }

    /** Its features in the order of the grammar. */
    public List<Slot> slots() {
        var found = new LinkedHashMap<EStructuralFeature, List<Assignment>>();
        for (var assignment : GrammarUtil.containedAssignments(rule)) {
            var feature = type.getEStructuralFeature(assignment.getFeature());
            if (feature != null) {
                found.computeIfAbsent(feature, key -> new ArrayList<>()).add(assignment);
            }
        }
        var slots = new ArrayList<Slot>();
        found.forEach((feature, places) -> slots.add(slot(feature, places)));
        return slots;
    }

    private static Slot slot(EStructuralFeature feature, List<Assignment> places) {
        var choices = new LinkedHashSet<Enumerator>();
        var kinds = new LinkedHashMap<EClass, Writable>();
        boolean mandatory = false;
        boolean lines = false;
        for (var place : places) {
            mandatory |= Clauses.clause(place) == null && !isOneOfSeveral(place);
            for (EObject each : (Iterable<EObject>) place::eAllContents) {
                if (each instanceof RuleCall call && call.getRule() instanceof EnumRule words) {
                    choices.addAll(literals(words));
                }
                lines |=
                        each instanceof RuleCall call
                                && call.getRule().getName().equals("TeksPanjang");
            }
            ElementPrinter.elementRule(place).ifPresent(rule -> kinds(rule, kinds));
        }
        return new Slot(
                feature, mandatory, List.copyOf(choices), lines, List.copyOf(kinds.values()));
    }

    /** Whether a choice of the grammar can be written without the feature. */
    private static boolean isOneOfSeveral(Assignment place) {
        for (EObject at = place; at.eContainer() != null; at = at.eContainer()) {
            if (at.eContainer() instanceof Alternatives choice && at != place.getTerminal()) {
                boolean without =
                        choice.getElements().stream().anyMatch(branch -> !assigns(branch, place));
                if (without) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean assigns(AbstractElement branch, Assignment place) {
        var all =
                branch instanceof Assignment own
                        ? List.of(own)
                        : GrammarUtil.containedAssignments(branch);
        return branch == place.getTerminal()
                || EcoreUtil.isAncestor(place, branch)
                || all.stream().anyMatch(each -> each.getFeature().equals(place.getFeature()));
    }

    private static List<Enumerator> literals(EnumRule words) {
        var literals = new ArrayList<Enumerator>();
        for (EObject each : (Iterable<EObject>) words::eAllContents) {
            if (each instanceof EnumLiteralDeclaration literal) {
                literals.add(literal.getEnumLiteral().getInstance());
            }
        }
        return literals;
    }

    /** The kinds a rule, or those it stands for, can write. */
    static void kinds(ParserRule rule, Map<EClass, Writable> into) {
        var type = (EClass) rule.getType().getClassifier();
        if (!type.isAbstract()) {
            into.putIfAbsent(type, new Writable(rule, type));
        }
        ElementPrinter.moreSpecial(rule).forEach(each -> kinds(each, into));
    }
}
