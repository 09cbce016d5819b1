package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.TextRange;
import id.jenjang.model.Bagian;
import id.jenjang.model.Bernama;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.rules.Fix;
import id.jenjang.rules.Place;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where elements, features and characters of a plan stand in its files. */
public final class Positions {

    private final PlanReading plan;
    private final Map<Resource, Path> paths = new IdentityHashMap<>();
    private final Map<Path, LineIndex> lines = new HashMap<>();
    private final Map<Bagian, Path> narratives = new IdentityHashMap<>();
    private final Set<String> brokenWords = new HashSet<>();

    /** Where the files of a plan say what they say. */
    Positions(PlanReading plan) {
        this.plan = plan;
        plan.resources().forEach(this::add);
    }

    /**
     * The same of one file that is read alone; words that are broken elsewhere are broken here,
     * too.
     */
    Positions(Path path, XtextResource resource, Positions others) {
        this.plan = others.plan;
        add(path, resource);
        brokenWords.addAll(others.brokenWords);
    }

    private void add(Path path, XtextResource resource) {
        paths.put(resource, path);
        lines.put(path, new LineIndex(resource.getParseResult().getRootNode().getText()));
        brokenWords.addAll(ResourceProblems.brokenWords(resource));
    }

    /** The plan as it was read. */
    public PlanReading plan() {
        return plan;
    }

    void addNarrative(Bagian bagian, Path file, String text) {
        narratives.put(bagian, file);
        lines.put(file, new LineIndex(text));
    }

    boolean isBroken(String word) {
        return brokenWords.contains(word);
    }

    TextRange range(Path file, int offset, int length) {
        return lines.get(file).range(file, offset, length);
    }

    /** The file an element was read from; empty for elements of the built-in library. */
    public Optional<Path> file(EObject element) {
        return file(element.eResource());
    }

    Optional<Path> file(Resource resource) {
        return Optional.ofNullable(paths.get(resource));
    }

    /** The short name of an element. */
    Optional<TextRange> ofId(EObject element) {
        return file(element)
                .map(
                        path ->
                                range(
                                        path,
                                        featureNode(element, Literals.BERNAMA__ID)
                                                .orElseGet(
                                                        () ->
                                                                NodeModelUtils.findActualNodeFor(
                                                                        element))));
    }

    /**
     * Where a place of a finding stands; empty for elements that were not read from a file of the
     * plan.
     */
    public Optional<TextRange> of(Place place) {
        return switch (place) {
            case Place.FilePlace in ->
                    Optional.ofNullable(lines.get(Path.of(in.path())))
                            .map(
                                    index ->
                                            index.range(
                                                    Path.of(in.path()), in.offset(), in.length()));
            case Place.ModelPlace in -> ofModel(in);
        };
    }

    /**
     * What a repair replaces. Unlike {@link #of}, an element is meant with all it contains, and
     * what is removed takes its comma or its line with it. Empty when nothing can safely be taken.
     */
    public Optional<TextRange> of(Fix fix) {
        if (!(fix.place() instanceof Place.ModelPlace place) || place.length() >= 0) {
            return of(fix.place());
        }
        var node =
                place.feature() == null
                        ? Optional.<INode>ofNullable(
                                NodeModelUtils.findActualNodeFor(place.element()))
                        : featureNode(place.element(), place.feature(), place.index());
        var path = file(place.element());
        if (node.isEmpty() || path.isEmpty()) {
            return Optional.empty();
        }
        var stretch =
                fix.replacement().isEmpty()
                        ? FixRange.removing(node.get())
                        : Optional.of(new FixRange(node.get().getOffset(), node.get().getLength()));
        return stretch.map(each -> range(path.get(), each.offset(), each.length()));
    }

    private Optional<TextRange> ofModel(Place.ModelPlace place) {
        var element = place.element();
        if (element instanceof Bagian bagian && isText(place) && narratives.containsKey(bagian)) {
            var file = narratives.get(bagian);
            int length = place.length() < 0 ? bagian.getTeks().length() : place.length();
            return Optional.of(range(file, place.offset(), length));
        }
        return file(element)
                .map(
                        path -> {
                            var node =
                                    place.feature() == null
                                            ? Optional.<INode>empty()
                                            : featureNode(
                                                    element,
                                                    isText(place)
                                                            ? Literals.BAGIAN__ISI
                                                            : place.feature(),
                                                    place.index());
                            return node.map(
                                            each ->
                                                    place.length() < 0
                                                            ? range(path, each)
                                                            : within(path, each, place))
                                    .orElseGet(() -> header(path, element));
                        });
    }

    private static boolean isText(Place.ModelPlace place) {
        return place.feature() == Literals.BAGIAN__TEKS || place.feature() == Literals.BAGIAN__ISI;
    }

    /** The element as a whole: from its keyword to its short name or name. */
    private TextRange header(Path path, EObject element) {
        var node = NodeModelUtils.findActualNodeFor(element);
        if (node == null) {
            return range(path, 0, 0);
        }
        int end = firstLeaf(node).map(INode::getEndOffset).orElse(node.getEndOffset());
        if (element instanceof Bernama) {
            for (var feature : List.of(Literals.BERNAMA__ID, Literals.BERNAMA__NAMA)) {
                int last = featureNode(element, feature).map(INode::getEndOffset).orElse(end);
                end = Math.max(end, last);
            }
        }
        return range(path, node.getOffset(), end - node.getOffset());
    }

    private static Optional<ILeafNode> firstLeaf(INode node) {
        for (var leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return Optional.of(leaf);
            }
        }
        return Optional.empty();
    }

    private static Optional<INode> featureNode(EObject element, EStructuralFeature feature) {
        return featureNode(element, feature, -1);
    }

    private static Optional<INode> featureNode(
            EObject element, EStructuralFeature feature, int index) {
        var nodes = NodeModelUtils.findNodesForFeature(element, feature);
        if (nodes.isEmpty() || index >= nodes.size()) {
            return Optional.empty();
        }
        return Optional.of(nodes.get(Math.max(0, index)));
    }

    private TextRange range(Path path, INode node) {
        return node == null ? range(path, 0, 0) : range(path, node.getOffset(), node.getLength());
    }

    /**
     * A stretch within a text value: the quotes before it and the escapes inside it are counted.
     */
    private TextRange within(Path path, INode node, Place.ModelPlace place) {
        var source = NodeModelUtils.getTokenText(node);
        int quotes = source.startsWith("'''") ? 3 : 1;
        boolean escaped = source.startsWith("\"");
        int start =
                quotes
                        + sourceLength(
                                source.substring(Math.min(quotes, source.length())),
                                place.offset(),
                                escaped);
        int length =
                sourceLength(
                        source.substring(Math.min(start, source.length())),
                        place.length(),
                        escaped);
        return range(path, node.getOffset() + start, length);
    }

    private static int sourceLength(String source, int characters, boolean escaped) {
        if (!escaped) {
            return Math.min(characters, source.length());
        }
        int at = 0;
        for (int i = 0; i < characters && at < source.length(); i++) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, source.length());
    }
}
