package id.jenjang.dsl.ide.navigate;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.navigate.OutlineNode.Stretch;
import id.jenjang.model.Abaikan;
import id.jenjang.model.Bagian;
import id.jenjang.model.BerkasPendamping;
import id.jenjang.model.Bernama;
import id.jenjang.model.Cuplikan;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Gambar;
import id.jenjang.model.KalimatBaku;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Simpul;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The elements of one file as a tree, as the text stands now. */
public final class Outline {

    private final EditedPlan plan;

    /** Outlines the files of a plan as it is now. */
    public Outline(EditedPlan plan) {
        this.plan = plan;
    }

    /**
     * The top-level elements of a file with all they contain; values and silenced rules are left
     * out.
     *
     * @throws IllegalArgumentException when it is no plan file of the plan
     */
    public List<OutlineNode> of(Path file) {
        return children(plan.reading(file).berkas());
    }

    /**
     * The elements around a place, the outermost first.
     *
     * @throws IllegalArgumentException when it is no plan file of the plan
     */
    public List<OutlineNode> breadcrumb(Path file, int offset) {
        var path = new ArrayList<OutlineNode>();
        var level = of(file);
        while (true) {
            var holding = level.stream().filter(each -> each.range().holds(offset)).toList();
            if (holding.isEmpty()) {
                return path;
            }
            // Between two neighbours without a gap the one that begins there is meant.
            path.add(holding.getLast());
            level = holding.getLast().children();
        }
    }

    private static List<OutlineNode> children(EObject element) {
        var nodes = new ArrayList<OutlineNode>();
        for (var child : element.eContents()) {
            var node = NodeModelUtils.findActualNodeFor(child);
            if (node != null && isShown(child)) {
                nodes.add(node(child, node));
            }
        }
        nodes.sort((a, b) -> Integer.compare(a.range().offset(), b.range().offset()));
        return nodes;
    }

    private static boolean isShown(EObject element) {
        return element instanceof Simpul
                && !(element instanceof Abaikan)
                && (!(element instanceof BerkasPendamping) || element instanceof Gambar);
    }

    private static OutlineNode node(EObject element, ICompositeNode node) {
        var first = firstWord(node);
        var name =
                element instanceof Bernama
                        ? NodeRead.of(element, Literals.BERNAMA__ID)
                        : List.<INode>of();
        var selected = name.isEmpty() ? first : name.getFirst();
        return new OutlineNode(
                first.getText(),
                element.eClass().getName(),
                element instanceof Bernama named ? text(named.getId()) : "",
                title(element),
                detail(element),
                stretch(node),
                stretch(selected),
                children(element));
    }

    private static ILeafNode firstWord(ICompositeNode node) {
        for (var leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return leaf;
            }
        }
        throw new IllegalStateException("An element without text");
    }

    private static Stretch stretch(INode node) {
        return new Stretch(node.getOffset(), node.getLength());
    }

    private static String title(EObject element) {
        return switch (element) {
            case Bernama named -> text(named.getNama());
            case Bagian section -> text(section.getJudul());
            case Gambar picture -> text(picture.getJudul());
            case KalimatBaku wording -> text(wording.getKunci());
            case Cuplikan printed -> text(printed.getJudul());
            default -> about(element);
        };
    }

    /** What an entry is about: the names it refers to. */
    private static String about(EObject element) {
        return NodeRead.references(element).stream()
                .map(each -> NodeModelUtils.getTokenText(each.node()))
                .collect(Collectors.joining(", "));
    }

    private static String detail(EObject element) {
        if (element instanceof ElemenProgram program) {
            return text(program.getKode());
        }
        return Stream.of("tahun", "versi")
                .map(name -> element.eClass().getEStructuralFeature(name))
                .filter(Objects::nonNull)
                .filter(feature -> !NodeRead.of(element, feature).isEmpty())
                .map(feature -> String.valueOf(element.eGet(feature)))
                .collect(Collectors.joining(" "));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
