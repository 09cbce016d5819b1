package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.edit.EditResult.Reason;
import id.jenjang.dsl.ide.edit.WrittenFile.Comment;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Changes what one feature of an element holds, in the text only. */
final class SlotEditor {

    private final FileDraft draft;
    private final TextLayout layout;

    SlotEditor(FileDraft draft) {
        this.draft = draft;
        this.layout = draft.layout();
    }

    /** Makes a feature hold exactly the values. Comments stay. */
    void set(WrittenElement element, EStructuralFeature feature, List<Object> values) {
        var parts = element.parts(feature);
        int same = 0;
        while (same < Math.min(parts.size(), values.size())
                && Expected.says(parts.get(same), values.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < Math.min(parts.size(), values.size()) - same
                && Expected.says(
                        parts.get(parts.size() - 1 - tail), values.get(values.size() - 1 - tail))) {
            tail++;
        }
        var old = parts.subList(same, parts.size() - tail);
        var added = values.subList(same, values.size() - tail);
        if (old.isEmpty() && added.isEmpty()) {
            return;
        }
        if (parts.isEmpty()) {
            addAll(element, feature, added);
        } else if (old.size() == added.size()) {
            for (int i = 0; i < old.size(); i++) {
                replace(old.get(i), added.get(i));
            }
        } else if (Clauses.separator(listHead(parts.getFirst())) != null) {
            rewrite(element, parts, same, old.size(), items(parts.getFirst(), added));
        } else {
            statements(element, feature, same, old, added);
        }
    }

    private void statements(
            WrittenElement element,
            EStructuralFeature feature,
            int index,
            List<WrittenPart> old,
            List<Object> added) {
        int both = Math.min(old.size(), added.size());
        for (int i = 0; i < both; i++) {
            replace(old.get(i), added.get(i));
        }
        for (var part : old.subList(both, old.size())) {
            removeClause(part);
        }
        for (var value : added.subList(both, added.size())) {
            insert(element, feature, index + both, value);
        }
    }

    private void addAll(WrittenElement element, EStructuralFeature feature, List<Object> values) {
        boolean list =
                Clauses.of(element.rule()).assignments(feature).stream()
                        .anyMatch(each -> Clauses.separator(each) != null);
        var insertion = new ClauseInsertion(draft, element);
        boolean newBlock =
                insertion
                        .clauseOf(feature)
                        .filter(each -> !(each instanceof Assignment))
                        .isPresent();
        if (list || newBlock || !feature.isMany()) {
            insertion.add(Map.of(feature, values), null, null);
        } else {
            for (var value : values) {
                insert(element, feature, 0, value);
            }
        }
    }

    private static List<Object> items(WrittenPart like, List<Object> values) {
        var items = new ArrayList<Object>();
        for (var value : values) {
            items.add(new ListRewrite.NewItem(text(like, value), List.of()));
        }
        return items;
    }

    private static String text(WrittenPart like, Object value) {
        return value instanceof ElementData || value instanceof PieceOfText
                ? ElementPrinter.value(like.assignment(), value, "  ")
                        .orElseThrow(() -> new Refusal(Reason.VALUE, value))
                : Values.write(like.assignment(), value, like)
                        .orElseThrow(() -> new Refusal(Reason.VALUE, value));
    }

    /** The assignment that begins the list a part is an item of. */
    private static Assignment listHead(WrittenPart part) {
        var assignment = part.assignment();
        if (Clauses.isListTail(assignment.eContainer())) {
            var list = (Group) assignment.eContainer().eContainer();
            int before = list.getElements().indexOf(assignment.eContainer()) - 1;
            if (before >= 0 && list.getElements().get(before) instanceof Assignment head) {
                return head;
            }
        }
        return assignment;
    }

    /** Puts something else in the place of one value. */
    void replace(WrittenPart part, Object value) {
        var comments = within(part);
        if (value instanceof ElementData data
                && part.child().type() == data.type()
                && (!comments.isEmpty() || hasBlock(part.child()))) {
            var features = new LinkedHashSet<>(data.values().keySet());
            part.child().parts().stream()
                    .map(WrittenPart::feature)
                    .filter(each -> each != null)
                    .forEach(features::add);
            features.forEach(each -> set(part.child(), each, data.get(each)));
            return;
        }
        var indent = layout.indent(part.offset());
        var text = new StringBuilder(layout.place(text(part, value), indent));
        for (var comment : comments) {
            text.append(' ').append(comment.text());
            text.append(comment.isLine() ? layout.lineEnd() + indent + layout.indentUnit() : "");
        }
        draft.replace(part.offset(), part.end(), text.toString());
    }

    private static boolean hasBlock(WrittenElement element) {
        return element.parts().stream().anyMatch(part -> part.isKeyword("{"));
    }

    private List<Comment> within(WrittenPart part) {
        return draft.file().comments(part.offset(), part.end());
    }

    /** The items of the list a part is one of, itself included. */
    static List<WrittenPart> list(WrittenPart part) {
        var element = part.owner();
        var clause = Clauses.clause(part.assignment());
        if (Clauses.separator(listHead(part)) == null) {
            return List.of(part);
        }
        if (clause == null) {
            return element.parts(part.feature());
        }
        var range = Clauses.instance(element, clause, part.index());
        return element.parts().subList(range[0], range[1] + 1).stream()
                .filter(each -> each.holds(part.feature()))
                .toList();
    }

    /** Whether its element can be written without it. */
    static boolean canGo(WrittenPart part) {
        return separator(part) != null || Clauses.clause(part.assignment()) != null;
    }

    static String separator(WrittenPart part) {
        return Clauses.separator(listHead(part));
    }

    /**
     * Puts items in the place of some parts, each list of the feature being a clause of its own.
     */
    private void rewrite(
            WrittenElement element,
            List<WrittenPart> parts,
            int index,
            int count,
            List<Object> added) {
        int home = Math.clamp(count > 0 ? index : index - 1, 0, parts.size() - 1);
        var homeList = list(parts.get(home));
        var gone = parts.subList(index, index + count);
        var lists = new LinkedHashMap<WrittenPart, List<WrittenPart>>();
        parts.forEach(each -> lists.putIfAbsent(list(each).getFirst(), list(each)));
        for (var list : lists.values()) {
            var wanted = new ArrayList<Object>(list);
            if (list.equals(homeList)) {
                int at =
                        count > 0
                                ? list.indexOf(parts.get(index))
                                : list.indexOf(parts.get(home)) + (index == 0 ? 0 : 1);
                wanted.addAll(at, added);
            }
            wanted.removeAll(gone);
            if (wanted.isEmpty()) {
                removeClause(list.getFirst());
            } else if (!wanted.equals(list)) {
                new ListRewrite(draft, list, separator(list.getFirst())).to(wanted);
            }
        }
    }

    /** Takes one value out of the text, with its comments when they were dropped before. */
    void remove(WrittenPart part) {
        removeAll(list(part), List.of(part));
    }

    /** Takes some of the items of one list out of the text. */
    void removeAll(List<WrittenPart> list, List<WrittenPart> gone) {
        var wanted = new ArrayList<Object>(list);
        wanted.removeAll(gone);
        if (wanted.isEmpty()) {
            removeClause(list.getFirst());
        } else {
            new ListRewrite(draft, list, separator(list.getFirst())).to(wanted);
        }
    }

    private void removeClause(WrittenPart part) {
        var range = clauseRange(part);
        var own = OwnComments.of(draft.file(), part.owner(), range[0], range[1]);
        if (own.comments().stream().allMatch(draft::isDropped)) {
            draft.cut(own.from(), own.to());
        } else {
            draft.cut(range[0], range[1]);
        }
    }

    /** From where to where a value and the keywords before it stand. */
    static int[] clauseRange(WrittenPart part) {
        var element = part.owner();
        AbstractElement clause = Clauses.clause(part.assignment());
        if (clause == null) {
            throw new Refusal(Reason.MANDATORY, part.feature().getName());
        }
        var range = Clauses.instance(element, clause, part.index());
        return new int[] {
            element.parts().get(range[0]).offset(), element.parts().get(range[1]).end()
        };
    }

    /** The values of other features that are written with a value and go with it. */
    static List<WrittenPart> mates(WrittenPart part) {
        var range = clauseRange(part);
        return part.owner().parts().stream()
                .filter(each -> each.feature() != null && each.feature() != part.feature())
                .filter(each -> each.offset() >= range[0] && each.end() <= range[1])
                .toList();
    }

    /** Puts one more value into a feature with many. */
    void insert(WrittenElement element, EStructuralFeature feature, int index, Object value) {
        var parts = element.parts(feature);
        put(
                element,
                feature,
                index > 0 ? parts.get(Math.min(index, parts.size()) - 1) : null,
                index < parts.size() ? parts.get(index) : null,
                value);
    }

    /** Puts one more value between two others, of which one or both may be missing. */
    void put(
            WrittenElement element,
            EStructuralFeature feature,
            WrittenPart before,
            WrittenPart after,
            Object value) {
        var near = before == null ? after : before;
        if (near != null && separator(near) != null) {
            var list = list(near);
            var wanted = new ArrayList<Object>(list);
            var item =
                    value instanceof MovedText moved
                            ? moved.asItem()
                            : new ListRewrite.NewItem(text(near, value), List.of());
            wanted.add(list.indexOf(near) + (before == null ? 0 : 1), item);
            new ListRewrite(draft, list, separator(near)).to(wanted);
            return;
        }
        new ClauseInsertion(draft, element).add(Map.of(feature, List.of(value)), before, after);
    }
}
