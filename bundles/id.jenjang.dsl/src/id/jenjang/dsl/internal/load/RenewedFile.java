package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.internal.copy.ElementCopy;
import id.jenjang.dsl.internal.copy.NodeCopy;
import id.jenjang.dsl.internal.link.IdIndex;
import id.jenjang.dsl.internal.link.PlanResource;
import id.jenjang.model.Berkas;
import id.jenjang.model.Bernama;
import id.jenjang.model.RencanaFactory;
import id.jenjang.model.Simpul;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file that is taken over from an earlier state of the plan without being parsed: its elements
 * and nodes are copied, because they lead to elements that are others now. Where its text changed,
 * the changed blocks come from a {@link Splice}.
 */
final class RenewedFile implements FileInMaking {

    private final ReadFile before;
    private final Source source;
    private final Optional<Splice> splice;
    private final PlanResource resource;
    private final Set<String> leadsTo;
    private final ElementCopy copies = new ElementCopy();
    private final Berkas berkas = RencanaFactory.eINSTANCE.createBerkas();
    private final List<Bernama> names = new ArrayList<>();

    private RenewedFile(
            ReadFile before,
            Source source,
            Optional<Splice> splice,
            PlanResource resource,
            Set<String> leadsTo) {
        this.before = before;
        this.source = source;
        this.splice = splice;
        this.resource = resource;
        this.leadsTo = leadsTo;
        copyElements();
    }

    /**
     * A file whose text is the same.
     *
     * @param leadsTo the files its names lead to; null when that may have changed
     * @param resource an empty file to fill
     */
    static RenewedFile same(ReadFile before, Set<String> leadsTo, PlanResource resource) {
        return new RenewedFile(before, before.source(), Optional.empty(), resource, leadsTo);
    }

    /**
     * A file whose text changed.
     *
     * @param resource an empty file to fill
     */
    static RenewedFile changed(
            ReadFile before, Source source, Splice splice, PlanResource resource) {
        return new RenewedFile(before, source, Optional.of(splice), resource, null);
    }

    private void copyElements() {
        berkas.setLokasi(source.path().toString());
        var old = before.berkas().getElemen();
        int first = splice.map(Splice::first).orElse(old.size());
        for (int i = 0; i < first; i++) {
            add(copies.copy(old.get(i)));
        }
        if (splice.isPresent()) {
            splice.get().elements().forEach(each -> ReadFile.addNames(each, names));
            for (int i = splice.get().last() + 1; i < old.size(); i++) {
                add(copies.copy(old.get(i)));
            }
        }
    }

    private void add(EObject copy) {
        berkas.getElemen().add((Simpul) copy);
        ReadFile.addNames(copy, names);
    }

    @Override
    public List<Bernama> names() {
        return names;
    }

    @Override
    public ReadFile finish(IdIndex index) {
        var links = List.copyOf(copies.links());
        var lost = splice.map(each -> each.link(index)).orElse(List.of());
        var nodes =
                new NodeCopy(
                        lost.stream()
                                .map(PlanResource.Unresolved::node)
                                .collect(Collectors.toSet()));
        splice.ifPresent(
                each -> berkas.getElemen().addAll(each.first(), List.copyOf(each.elements())));
        var root = copyNodes(nodes);
        resource.take(parse(root));
        resource.setIndex(index);
        links.forEach(each -> link(each, index));
        lost.forEach(
                each -> resource.resolve(each.element(), each.reference(), nodes.of(each.node())));
        resource.setIndex(null);
        return new ReadFile(source, resource, names, leadsTo);
    }

    /** Whoever asks for mistakes goes through all nodes: that there are none has to be known. */
    private IParseResult parse(ICompositeNode root) {
        boolean had =
                before.resource().getParseResult().hasSyntaxErrors()
                        || splice.filter(Splice::hasErrors).isPresent();
        var read = new ParseResult(berkas, root, had);
        return had && !read.getSyntaxErrors().iterator().hasNext()
                ? new ParseResult(berkas, root, false)
                : read;
    }

    private ICompositeNode copyNodes(NodeCopy nodes) {
        var old = before.resource().getParseResult().getRootNode();
        var root = nodes.root(old, source.text(), berkas);
        if (splice.isEmpty()) {
            for (INode each = NodeCopy.firstChild(old);
                    each != null;
                    each = each.getNextSibling()) {
                nodes.copy(each, root, 0, copies::of);
            }
            return root;
        }
        var change = splice.get();
        change.old().head().forEach(each -> nodes.copy(each, root, 0, copies::of));
        for (int i = 0; i < change.first(); i++) {
            nodes.copy(change.old().node(i), root, 0, copies::of);
        }
        for (int i = 0; i < change.now().count(); i++) {
            nodes.move(change.now().node(i), root, change.from());
        }
        for (int i = change.last() + 1; i < change.old().count(); i++) {
            nodes.copy(change.old().node(i), root, change.shift(), copies::of);
        }
        if (change.reachesEnd()) {
            change.now().rest().forEach(each -> nodes.move(each, root, change.from()));
        } else {
            change.old().rest().forEach(each -> nodes.copy(each, root, change.shift(), copies::of));
        }
        return root;
    }

    private void link(ElementCopy.Link link, IdIndex index) {
        int place = 0;
        for (var target : link.targets()) {
            link.add(now(link, target, place, index));
            place++;
        }
    }

    /**
     * What an element of the earlier state is now; one that is gone stays as a name that is lost.
     */
    private EObject now(ElementCopy.Link link, EObject target, int place, IdIndex index) {
        var reference = link.reference();
        if (!target.eIsProxy()
                && target instanceof Bernama named
                && index.find(named.getId(), reference.getEReferenceType())
                        instanceof EObject found) {
            return found;
        }
        return resource.resolve(link.copy(), reference, node(link.copy(), reference, place))
                .orElseGet(() -> lost(target));
    }

    private static INode node(EObject element, EReference reference, int place) {
        var nodes = NodeModelUtils.findNodesForFeature(element, reference);
        return reference.isMany() ? nodes.get(place) : nodes.getLast();
    }

    private EObject lost(EObject target) {
        if (target.eIsProxy()) {
            return target;
        }
        var lost = EcoreUtil.create(target.eClass());
        ((InternalEObject) lost).eSetProxyURI(resource.getURI().appendFragment("takada"));
        return lost;
    }
}
