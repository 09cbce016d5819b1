package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.internal.copy.Soundness;
import id.jenjang.dsl.internal.link.LinkMessages;
import id.jenjang.dsl.internal.parser.SyntaxMessages;
import id.jenjang.model.Berkas;
import id.jenjang.rules.Unread;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the elements in which mistakes of reading stand: the one around each mistake, and the one
 * that ends just before it, whose rest it may be.
 */
public final class UnreadPlaces {
    private static final Set<String> LOSES_TEXT =
            Set.of(SyntaxMessages.SYNTAX, SyntaxMessages.VALUE, LinkMessages.UNRESOLVED);

    private final Set<EObject> within = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean wholeBlocks;

    private UnreadPlaces() {}

    /** The elements around the problems of a plan. */
    public static Unread of(List<TextFinding> problems, PlanReading plan) {
        var files = plan.resources();
        var places = new UnreadPlaces();
        Map<Path, TreeSet<Integer>> offsets = new HashMap<>();
        for (var problem : problems) {
            places.wholeBlocks |= problem.isUnreadableFile();
            if (LOSES_TEXT.contains(problem.ruleId())) {
                offsets.computeIfAbsent(problem.range().file(), file -> new TreeSet<>())
                        .add(problem.range().offset());
            }
        }
        files.forEach(
                (path, file) -> places.addAll(file, offsets.getOrDefault(path, new TreeSet<>())));
        return new Unread(places.within, places.wholeBlocks);
    }

    /** One walk over the text, however many mistakes there are. */
    private void addAll(XtextResource file, TreeSet<Integer> offsets) {
        var parse = file.getParseResult();
        if (parse == null || offsets.isEmpty() && !parse.hasSyntaxErrors()) {
            return;
        }
        INode read = null;
        INode last = null;
        var nodes = parse.getRootNode().getAsTreeIterable().iterator();
        while (nodes.hasNext()) {
            var node = nodes.next();
            if (Soundness.isKnown(node) && !isOneIn(offsets, node)) {
                nodes.prune();
                read = node;
                last = node;
            } else if (node instanceof ILeafNode leaf) {
                if (Soundness.isSteppedOver(leaf) || isOneIn(offsets, leaf)) {
                    addElementOf(leaf);
                    addElementOf(read);
                }
                read = leaf.isHidden() ? read : leaf;
                last = leaf;
            }
        }
        if (last != null && offsets.ceiling(last.getTotalEndOffset()) != null) {
            addElementOf(last);
            addElementOf(read);
        }
    }

    private static boolean isOneIn(TreeSet<Integer> offsets, INode node) {
        var next = offsets.ceiling(node.getTotalOffset());
        return next != null && next < node.getTotalEndOffset();
    }

    /** The last word that was read of a node. */
    private static INode lastRead(INode node) {
        for (var each : node.getAsTreeIterable().reverse()) {
            if (each instanceof ILeafNode leaf && !leaf.isHidden()) {
                return leaf;
            }
        }
        return node;
    }

    private void addElementOf(INode node) {
        if (node == null) {
            return;
        }
        var leaf = node instanceof ILeafNode ? node : lastRead(node);
        var element = NodeModelUtils.findActualSemanticObjectFor(leaf.getParent());
        if (element != null) {
            within.add(element);
            wholeBlocks |= element instanceof Berkas;
        }
    }
}
