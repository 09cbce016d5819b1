package id.jenjang.dsl.ide.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the grammar of one rule says about where its features stand: the clause a value is written
 * with and can be taken out with, the block it lies in, the order of everything. Read from the
 * grammar itself, so that a new keyword needs nothing here.
 */
final class Clauses {

    private static final Map<ParserRule, Clauses> KNOWN = new ConcurrentHashMap<>();

    private final ParserRule rule;
    private final Map<EObject, Integer> order = new IdentityHashMap<>();

    private Clauses(ParserRule rule) {
        this.rule = rule;
        rule.eAllContents().forEachRemaining(each -> order.put(each, order.size()));
    }

    static Clauses of(ParserRule rule) {
        return KNOWN.computeIfAbsent(rule, Clauses::new);
    }

    /** Where in the rule something stands. */
    int order(EObject grammar) {
        return order.getOrDefault(grammar, -1);
    }

    /** Where in the rule the last word of something stands. */
    int lastOrder(AbstractElement grammar) {
        int last = order(grammar);
        for (var all = grammar.eAllContents(); all.hasNext(); ) {
            last = Math.max(last, order(all.next()));
        }
        return last;
    }

    /**
     * The places where a feature is assigned; those that begin a clause, not further list items.
     */
    List<Assignment> assignments(EStructuralFeature feature) {
        return GrammarUtil.containedAssignments(rule).stream()
                .filter(each -> each.getFeature().equals(feature.getName()))
                .filter(each -> !isListTail(each.eContainer()))
                .toList();
    }

    /** Whether the rule assigns a feature at all. */
    boolean assigns(EStructuralFeature feature) {
        return !assignments(feature).isEmpty();
    }

    /**
     * The smallest part of the grammar around an assignment that may be left out; null when the
     * element cannot be written without it.
     */
    static AbstractElement clause(EObject assignment) {
        for (var at = assignment; at instanceof AbstractElement element; at = at.eContainer()) {
            boolean choice =
                    at.eContainer() instanceof Alternatives choices
                            && GrammarUtil.isOptionalCardinality(choices);
            if (!isListTail(at) && (choice || GrammarUtil.isOptionalCardinality(element))) {
                return element;
            }
        }
        return null;
    }

    /** The optional part of the grammar next further out; null when there is none. */
    static AbstractElement around(AbstractElement clause) {
        return clause(clause.eContainer());
    }

    /** The further items of a list: a separator and an item, any number of times. */
    static boolean isListTail(EObject grammar) {
        return grammar instanceof Group group
                && GrammarUtil.isMultipleCardinality(group)
                && group.getElements().getFirst() instanceof Keyword sign
                && !Character.isLetter(sign.getValue().charAt(0))
                && !sign.getValue().equals("{");
    }

    /** The separator of the list an assignment begins; null when it begins none. */
    static String separator(Assignment assignment) {
        if (assignment.eContainer() instanceof Group group) {
            int next = group.getElements().indexOf(assignment) + 1;
            if (next < group.getElements().size() && isListTail(group.getElements().get(next))) {
                var tail = (Group) group.getElements().get(next);
                return ((Keyword) tail.getElements().getFirst()).getValue();
            }
        }
        return null;
    }

    /** The opening brace of the block in which something stands; null outside of blocks. */
    static Keyword brace(AbstractElement grammar) {
        for (EObject at = grammar; at.eContainer() instanceof AbstractElement up; at = up) {
            if (up instanceof Group group) {
                for (int i = group.getElements().indexOf(at) - 1; i >= 0; i--) {
                    if (isSign(group.getElements().get(i), "{")) {
                        return (Keyword) group.getElements().get(i);
                    }
                }
            }
        }
        return null;
    }

    /**
     * The other branch of a choice that is written already, so that this one cannot be.
     *
     * @return null when nothing stands in the way
     */
    static AbstractElement rival(WrittenElement element, EObject grammar) {
        for (EObject at = grammar; at.eContainer() instanceof AbstractElement up; at = up) {
            var branch = at;
            if (up instanceof Alternatives choice && !isRepeated(choice)) {
                var written =
                        choice.getElements().stream()
                                .filter(each -> isWritten(element, each))
                                .findFirst();
                if (written.filter(each -> each != branch).isPresent()) {
                    return written.get();
                }
            }
        }
        return null;
    }

    /** Whether something that can be written there but once is written there. */
    static boolean isFull(WrittenElement element, Assignment assignment) {
        return !isRepeated(assignment) && isWritten(element, assignment);
    }

    private static boolean isRepeated(EObject grammar) {
        return grammar instanceof AbstractElement element
                && (GrammarUtil.isMultipleCardinality(element) || isRepeated(element.eContainer()));
    }

    /** Whether a part of an element was written by something of the grammar. */
    static boolean isWritten(WrittenElement element, EObject grammar) {
        return element.isWritten(grammar);
    }

    static boolean isSign(EObject grammar, String sign) {
        return grammar instanceof Keyword keyword && keyword.getValue().equals(sign);
    }

    /** Whether a part was written by something of the grammar. */
    static boolean inside(WrittenPart part, EObject grammar) {
        return EcoreUtil.isAncestor(grammar, part.grammar());
    }

    /**
     * The parts written as one instance of a clause, around the part with the given index.
     *
     * @return first and last index
     */
    static int[] instance(WrittenElement element, AbstractElement clause, int index) {
        var parts = element.parts();
        var firsts = firsts(clause);
        int from = index;
        while (from > 0
                && !begins(parts.get(from), firsts)
                && inside(parts.get(from - 1), clause)) {
            from--;
        }
        int to = index;
        while (to + 1 < parts.size()
                && inside(parts.get(to + 1), clause)
                && !begins(parts.get(to + 1), firsts)) {
            to++;
        }
        return new int[] {from, to};
    }

    private static boolean begins(WrittenPart part, List<EObject> firsts) {
        return firsts.stream().anyMatch(first -> inside(part, first));
    }

    private static List<EObject> firsts(AbstractElement grammar) {
        var firsts = new ArrayList<EObject>();
        addFirsts(grammar, firsts);
        return firsts;
    }

    private static void addFirsts(AbstractElement grammar, List<EObject> firsts) {
        switch (grammar) {
            case Alternatives choice ->
                    choice.getElements().forEach(each -> addFirsts(each, firsts));
            case Group group -> {
                for (var each : group.getElements()) {
                    addFirsts(each, firsts);
                    if (!GrammarUtil.isOptionalCardinality(each)) {
                        return;
                    }
                }
            }
            default -> firsts.add(grammar);
        }
    }
}
