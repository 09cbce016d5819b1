package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.model.Bernama;
import id.jenjang.model.Simpul;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an element lies after the texts have changed in whatever way. It is known by its short
 * name; one without, or with another one now, by its place in the text. Of one that is gone there
 * is what stands next to it, else what is around it.
 */
public final class AfterEdit {

    private final EditedPlan before;
    private final EditedPlan after;

    /** After the texts of one plan have become those of another. */
    public AfterEdit(EditedPlan before, EditedPlan after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Where an element lies now.
     *
     * @param element where it lay before; if nothing lay there, its neighbour is meant as well
     * @return empty when nothing is left around it either
     */
    public Optional<ElementRef> of(ElementRef element) {
        var was = element.in(before);
        if (before == after || was.isEmpty()) {
            return near(element);
        }
        var here = element.in(after).filter(each -> each.eClass() == was.get().eClass());
        return isSame(element.file(), was.get(), here)
                ? Optional.of(element)
                : named(was.get())
                        .or(() -> placed(element.file(), was.get(), here))
                        .flatMap(each -> ElementRef.of(after, each))
                        .or(() -> near(element));
    }

    /** Whether it is known without looking for it that an element lies where it lay. */
    private boolean isSame(Path file, EObject was, Optional<EObject> here) {
        return name(was).isPresent()
                ? here.flatMap(AfterEdit::name).equals(name(was))
                : here.isPresent() && before.text(file).equals(after.text(file));
    }

    private static Optional<String> name(EObject element) {
        return element instanceof Bernama named
                ? Optional.ofNullable(named.getId())
                : Optional.empty();
    }

    private Optional<EObject> named(EObject was) {
        var name = name(was);
        return name.isEmpty()
                ? Optional.empty()
                : after.plan().rencana().all(Bernama.class).stream()
                        .filter(each -> name.get().equals(each.getId()))
                        .filter(each -> each.eClass() == was.eClass())
                        .map(EObject.class::cast)
                        .findFirst();
    }

    /** What stands where it stood, if the text there has not changed. */
    private Optional<EObject> placed(Path file, EObject was, Optional<EObject> here) {
        var node = NodeModelUtils.findActualNodeFor(was);
        var old = before.text(file);
        var next = after.text(file);
        if (node == null || old.isEmpty() || next.isEmpty()) {
            return here;
        }
        var candidates = new ArrayList<EObject>();
        for (int place : Kept.of(old.get(), next.get()).places(node.getOffset())) {
            beginning(file, place, was).ifPresent(candidates::add);
        }
        here.ifPresent(candidates::add);
        var line = line(old.get(), was);
        return candidates.stream()
                .filter(each -> line(next.get(), each).equals(line))
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    /** The line an element begins with. */
    private static String line(String text, EObject element) {
        int from = NodeModelUtils.findActualNodeFor(element).getOffset();
        int to = text.indexOf('\n', from);
        return text.substring(from, to < 0 ? text.length() : to);
    }

    /** The element of the same kind that begins at a place now. */
    private Optional<EObject> beginning(Path file, int place, EObject was) {
        var at = ElementRef.file(file).in(after).flatMap(each -> innermost(each, place));
        while (at.isPresent()) {
            var node = NodeModelUtils.findActualNodeFor(at.get());
            if (node == null || node.getOffset() < place) {
                return Optional.empty();
            }
            if (at.get().eClass() == was.eClass()) {
                return at;
            }
            at = at.map(EObject::eContainer);
        }
        return at;
    }

    private static Optional<EObject> innermost(EObject file, int place) {
        return Optional.ofNullable(NodeModelUtils.findActualNodeFor(file))
                .map(each -> NodeModelUtils.findLeafNodeAtOffset(each.getRootNode(), place))
                .map(NodeModelUtils::findActualSemanticObjectFor);
    }

    /** What lies there now, else what lies before it, else what it lay in. */
    private Optional<ElementRef> near(ElementRef element) {
        for (var at = element; !at.steps().isEmpty(); at = at.parent().orElseThrow()) {
            for (int back = 0; back <= at.steps().getLast().index(); back++) {
                var beside = at.sibling(-back);
                if (beside.in(after).filter(Simpul.class::isInstance).isPresent()) {
                    return Optional.of(beside);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * What two texts have in common, at the beginning and at the end.
     *
     * @param head how many characters at the beginning
     * @param tail where the end begins in the old text
     * @param moved how far the end has moved
     */
    private record Kept(int head, int tail, int moved) {

        static Kept of(String old, String next) {
            int shorter = Math.min(old.length(), next.length());
            int head = 0;
            while (head < shorter && old.charAt(head) == next.charAt(head)) {
                head++;
            }
            int end = 0;
            while (end < shorter
                    && old.charAt(old.length() - 1 - end) == next.charAt(next.length() - 1 - end)) {
                end++;
            }
            return new Kept(head, old.length() - end, next.length() - old.length());
        }

        /** Where a place of the old text may lie now; what was put in may look like both ends. */
        List<Integer> places(int place) {
            var places = new ArrayList<Integer>();
            if (place >= tail) {
                places.add(place + moved);
            }
            if (place < head) {
                places.add(place);
            }
            return places;
        }
    }
}
