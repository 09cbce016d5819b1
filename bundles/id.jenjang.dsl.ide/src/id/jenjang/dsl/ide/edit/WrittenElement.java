package id.jenjang.dsl.ide.edit;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.ParserRule;

import java.util.ArrayList;
import java.util.List;

/** An element as it is written: its visible tokens in order, each with its place in the grammar. */
final class WrittenElement {

    private final WrittenPart holder;
    private final List<WrittenPart> parts = new ArrayList<>();
    private ParserRule rule;

    /**
     * An element without parts yet.
     *
     * @param holder the part of the parent it is; null for the whole file
     */
    WrittenElement(WrittenPart holder, ParserRule rule) {
        this.holder = holder;
        this.rule = rule;
    }

    /** Tells that the element turned out to be of a more special rule. */
    void narrow(ParserRule special) {
        rule = special;
    }

    ParserRule rule() {
        return rule;
    }

    EClass type() {
        return (EClass) rule.getType().getClassifier();
    }

    WrittenPart holder() {
        return holder;
    }

    /** The element it lies in; null for the whole file. */
    WrittenElement parent() {
        return holder == null ? null : holder.owner();
    }

    List<WrittenPart> parts() {
        return parts;
    }

    /** The parts that hold a feature, in order. */
    List<WrittenPart> parts(EStructuralFeature feature) {
        return parts.stream().filter(part -> part.holds(feature)).toList();
    }

    int offset() {
        return parts.isEmpty() ? 0 : parts.getFirst().offset();
    }

    int end() {
        return parts.isEmpty() ? 0 : parts.getLast().end();
    }

    /** Whether the other element is this one or lies in it. */
    boolean contains(WrittenElement other) {
        var at = other;
        while (at != null && at != this) {
            at = at.parent();
        }
        return at == this;
    }

    /** Adds this element and all that lie in it, outer ones first. */
    void collect(List<WrittenElement> all) {
        all.add(this);
        for (var part : parts) {
            if (part.child() != null) {
                part.child().collect(all);
            }
        }
    }

    /** This element and all that lie in it, outer ones first. */
    List<WrittenElement> all() {
        var all = new ArrayList<WrittenElement>();
        collect(all);
        return all;
    }
}
