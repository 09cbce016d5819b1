package id.jenjang.dsl.ide.edit;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element as it is written: its visible tokens in order, each with its place in the grammar. Of
 * a long file only those elements are read from their nodes that somebody asks for.
 */
final class WrittenElement {

    private final WrittenPart holder;
    private final List<WrittenPart> parts = new ArrayList<>();

    /** Shared by the elements of several texts that say the same because they are the same text. */
    private final Object saying;

    private ParserRule rule;
    private volatile Unread unread;
    private volatile Map<EStructuralFeature, List<WrittenPart>> byFeature;
    private volatile Set<EObject> written;

    /**
     * Where an element can be read.
     *
     * @param shift how much further on in the text it stands than its nodes say
     */
    private record Unread(WrittenNodes nodes, ICompositeNode node, int shift, ParserRule rule) {}

    private WrittenElement(WrittenPart holder, ParserRule rule, Unread unread, Object saying) {
        this.holder = holder;
        this.rule = rule;
        this.unread = unread;
        this.saying = saying;
    }

    /**
     * An element without parts yet.
     *
     * @param holder the part of the parent it is; null for the whole file
     */
    WrittenElement(WrittenPart holder, ParserRule rule) {
        this(holder, rule, null, new Object());
    }

    /**
     * An element that is read when it is asked for its parts.
     *
     * @param shift how much further on in the text it stands than its nodes say
     */
    static WrittenElement unread(
            WrittenPart holder,
            ParserRule rule,
            WrittenNodes nodes,
            ICompositeNode node,
            int shift) {
        return new WrittenElement(holder, rule, new Unread(nodes, node, shift, rule), new Object());
    }

    /**
     * The same element in another text.
     *
     * @param shift how much further on it stands there
     */
    WrittenElement moved(WrittenPart to, int shift) {
        var from = unread;
        if (from != null) {
            var there = new Unread(from.nodes, from.node, from.shift + shift, from.rule);
            return new WrittenElement(to, from.rule, there, saying);
        }
        var copy = new WrittenElement(to, rule, null, saying);
        parts.forEach(part -> copy.add(part.moved(copy, shift)));
        return copy;
    }

    /** Whether another one is known to say the same without looking at it. */
    boolean isSameTextAs(WrittenElement other) {
        return saying == other.saying;
    }

    private synchronized void read() {
        var from = unread;
        if (from != null) {
            from.nodes.read(from.node, from.shift, this);
            unread = null;
        }
    }

    /** Tells that the element turned out to be of a more special rule, while it is being made. */
    void narrow(ParserRule special) {
        rule = special;
    }

    /** Its class as far as it is known while it is being made. */
    EClass typeSoFar() {
        return (EClass) rule.getType().getClassifier();
    }

    /** Adds a part, while it is being made. */
    void add(WrittenPart part) {
        part.index(parts.size());
        parts.add(part);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    ParserRule rule() {
        if (unread != null) {
            read();
        }
        return rule;
    }

    EClass type() {
        return (EClass) rule().getType().getClassifier();
    }

    WrittenPart holder() {
        return holder;
    }

    /** The element it lies in; null for the whole file. */
    WrittenElement parent() {
        return holder == null ? null : holder.owner();
    }

    /** In the order they stand; not to be changed. */
    List<WrittenPart> parts() {
        if (unread != null) {
            read();
        }
        return parts;
    }

    /** The parts that hold a feature, in order. */
    List<WrittenPart> parts(EStructuralFeature feature) {
        if (byFeature == null) {
            var sorted = new IdentityHashMap<EStructuralFeature, List<WrittenPart>>();
            for (var part : parts()) {
                if (part.feature() != null) {
                    sorted.computeIfAbsent(part.feature(), key -> new ArrayList<>()).add(part);
                }
            }
            byFeature = sorted;
        }
        return Collections.unmodifiableList(byFeature.getOrDefault(feature, List.of()));
    }

    /** Whether a part was written by something of the grammar. */
    boolean isWritten(EObject grammar) {
        if (written == null) {
            var all = Collections.<EObject>newSetFromMap(new IdentityHashMap<>());
            for (var part : parts()) {
                var at = part.grammar();
                while (at instanceof AbstractElement && all.add(at)) {
                    at = at.eContainer();
                }
            }
            written = all;
        }
        return written.contains(grammar);
    }

    int offset() {
        return holder != null ? holder.offset() : parts().isEmpty() ? 0 : parts.getFirst().offset();
    }

    int end() {
        return holder != null ? holder.end() : parts().isEmpty() ? 0 : parts.getLast().end();
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
        for (var part : parts()) {
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
