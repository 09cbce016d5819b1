package id.jenjang.dsl.ide.compare;

import id.jenjang.dsl.ide.edit.ElementRef;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An element of two plans: one that is different, or one in which something is.
 *
 * @param kinds what became of it; empty when only something in it is different
 * @param type the name of its class in the metamodel
 * @param label what people call its kind
 * @param code its code; empty for none
 * @param shortName its short name; empty for none
 * @param title its name, or what else tells it apart; never null
 * @param before where it lies in the earlier plan; empty for a new one
 * @param after where it lies in the later plan; empty for one that is gone
 * @param movedFrom the title of what it lay in before, when it was moved; empty for none
 * @param changes what it holds that is different; of a new or lost one all it holds
 * @param children the elements in it that are different, in the order of the later plan, then those
 *     that are gone
 */
public record ComparedElement(
        Set<ChangeKind> kinds,
        String type,
        String label,
        String code,
        String shortName,
        String title,
        Optional<ElementRef> before,
        Optional<ElementRef> after,
        String movedFrom,
        List<FeatureChange> changes,
        List<ComparedElement> children) {

    public ComparedElement {
        var own = EnumSet.noneOf(ChangeKind.class);
        own.addAll(kinds);
        kinds = Collections.unmodifiableSet(own);
        changes = List.copyOf(changes);
        children = List.copyOf(children);
    }

    /** How many elements, this one and those in it, are of a kind. */
    public int count(ChangeKind kind) {
        return (kinds.contains(kind) ? 1 : 0)
                + children.stream().mapToInt(child -> child.count(kind)).sum();
    }
}
