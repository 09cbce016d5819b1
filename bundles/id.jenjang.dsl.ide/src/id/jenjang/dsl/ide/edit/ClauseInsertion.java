package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.edit.EditResult.Reason;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Keyword;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts a clause that is not there yet into an element, where the grammar and the author have it.
 */
final class ClauseInsertion {

    private final FileDraft draft;
    private final TextLayout layout;
    private final WrittenElement element;

    ClauseInsertion(FileDraft draft, WrittenElement element) {
        this.draft = draft;
        this.layout = draft.layout();
        this.element = element;
    }

    /**
     * Writes a clause with values.
     *
     * @param before the sibling it follows; null when there is none
     * @param after the sibling it precedes; null when there is none
     */
    void add(Map<EStructuralFeature, List<Object>> values, WrittenPart before, WrittenPart after) {
        var feature = values.keySet().iterator().next();
        for (boolean instead : new boolean[] {false, true}) {
            for (var assignment : Clauses.of(element.rule()).assignments(feature)) {
                var rival = Clauses.rival(element, assignment);
                var clause = missing(Clauses.clause(assignment));
                boolean done =
                        clause != null
                                && !Clauses.isFull(element, assignment)
                                && (rival != null) == instead
                                && (instead
                                        ? insteadOf(rival, clause, values, before == null)
                                        : put(clause, values, before, after));
                if (done) {
                    return;
                }
            }
        }
        refuse(feature, values.get(feature).getFirst());
    }

    private void refuse(EStructuralFeature feature, Object value) {
        boolean known = Clauses.of(element.rule()).assigns(feature);
        throw known && !(value instanceof ElementData) && !(value instanceof MovedText)
                ? new Refusal(Reason.VALUE, value)
                : new Refusal(Reason.NOT_ALLOWED, "", feature.getName());
    }

    private boolean put(
            AbstractElement clause,
            Map<EStructuralFeature, List<Object>> values,
            WrittenPart before,
            WrittenPart after) {
        var text = ElementPrinter.print(clause, texts(values), layout.indentUnit());
        text.ifPresent(each -> put(clause, each, before, after, endsLine(values)));
        return text.isPresent();
    }

    /** Writes a branch of a choice in the place of another one, with the elements of that one. */
    private boolean insteadOf(
            AbstractElement rival,
            AbstractElement clause,
            Map<EStructuralFeature, List<Object>> values,
            boolean first) {
        var parts = element.parts().stream().filter(part -> Clauses.inside(part, rival)).toList();
        if (parts.stream().anyMatch(part -> part.child() == null)) {
            return false;
        }
        var all = new LinkedHashMap<>(texts(values));
        for (var part : parts) {
            var text = new MovedTexts(draft).text(part);
            var list = new ArrayList<>(all.getOrDefault(part.feature(), List.of()));
            list.add(first ? list.size() : 0, PieceOfText.of(text, part.child()));
            all.put(part.feature(), list);
        }
        var text = ElementPrinter.print(clause, all, layout.indentUnit());
        int from = parts.getFirst().offset();
        text.ifPresent(
                each ->
                        draft.replace(
                                from,
                                parts.getLast().end(),
                                layout.place(each, layout.indent(element.offset()))));
        return text.isPresent();
    }

    private static Map<EStructuralFeature, List<Object>> texts(
            Map<EStructuralFeature, List<Object>> values) {
        var texts = new LinkedHashMap<EStructuralFeature, List<Object>>();
        values.forEach(
                (feature, list) ->
                        texts.put(
                                feature,
                                list.stream()
                                        .map(
                                                each ->
                                                        each instanceof MovedText moved
                                                                ? moved.asStatement()
                                                                : each)
                                        .toList()));
        return texts;
    }

    private static boolean endsLine(Map<EStructuralFeature, List<Object>> values) {
        return values.values().stream()
                .flatMap(List::stream)
                .anyMatch(each -> each instanceof MovedText moved && moved.endsWithLineComment());
    }

    /** What would be written for a feature that is missing so far. */
    Optional<AbstractElement> clauseOf(EStructuralFeature feature) {
        return Clauses.of(element.rule()).assignments(feature).stream()
                .map(each -> missing(Clauses.clause(each)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The clause, or the one around it of which nothing is written yet. */
    private AbstractElement missing(AbstractElement clause) {
        var missing = clause;
        for (var outer = missing; outer != null; outer = Clauses.around(outer)) {
            if (!Clauses.isWritten(element, outer)) {
                missing = outer;
            }
        }
        return missing;
    }

    private void put(
            AbstractElement clause,
            String text,
            WrittenPart before,
            WrittenPart after,
            boolean endsLine) {
        var empty = withoutValues(clause);
        if (empty != null) {
            draft.replace(empty[0], empty[1], layout.place(text, layout.indent(empty[0])));
            return;
        }
        Keyword brace = Clauses.brace(clause);
        var place = new StatementPlace(draft, element);
        if (before != null || after != null) {
            place.beside(text, before, after, endsLine);
        } else if (brace != null || element.parent() == null) {
            place.inBlock(text, previous(clause, brace), endsLine);
        } else {
            inHeader(clause, text);
        }
    }

    /** Where the clause is written with other words, which hold nothing. */
    private int[] withoutValues(AbstractElement clause) {
        var parts = element.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (Clauses.inside(parts.get(i), clause)) {
                var range = Clauses.instance(element, clause, i);
                var instance = parts.subList(range[0], range[1] + 1);
                if (instance.stream().allMatch(part -> part.assignment() == null)) {
                    return new int[] {instance.getFirst().offset(), instance.getLast().end()};
                }
            }
        }
        return null;
    }

    /** The last statement of the block that the grammar has before the clause; else the brace. */
    private WrittenPart previous(AbstractElement clause, Keyword brace) {
        int last = Clauses.of(element.rule()).lastOrder(clause);
        WrittenPart previous = null;
        boolean inside = brace == null;
        for (var part : element.parts()) {
            boolean opens = part.grammar() == brace;
            boolean closes = inside && part.isKeyword("}");
            inside |= opens;
            if (inside && !closes && Clauses.of(element.rule()).order(part.grammar()) <= last) {
                previous = part;
            }
        }
        return previous;
    }

    private void inHeader(AbstractElement clause, String text) {
        int first = Clauses.of(element.rule()).order(clause);
        WrittenPart previous = null;
        for (var part : element.parts()) {
            if (Clauses.of(element.rule()).order(part.grammar()) < first) {
                previous = part;
            }
        }
        var placed = layout.place(text, layout.indent(element.offset()));
        if (previous == null) {
            draft.insert(element.offset(), placed + " ");
        } else {
            var blank = text.startsWith("%") ? "" : " ";
            var behind = layout.needsSpaceBefore(previous.end()) ? " " : "";
            draft.insert(previous.end(), blank + placed + behind);
        }
    }
}
