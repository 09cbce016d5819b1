package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.internal.copy.ElementCopy;
import id.jenjang.dsl.internal.copy.NodeCopy;
import id.jenjang.dsl.internal.copy.RenewedParse;
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

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
    private final List<List<EObject>> copied = new ArrayList<>();
    private Map<EObject, EObject> became;
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
        for (int i = 0; i < old.size(); i++) {
            if (isFirstReplaced(i)) {
                splice.get().elements().forEach(each -> ReadFile.addNames(each, names));
            }
            if (isReplaced(i)) {
                copied.add(List.of());
            } else {
                add(copies.copy(old.get(i)));
            }
        }
    }

    private boolean isReplaced(int block) {
        return splice.filter(each -> each.first() <= block && block <= each.last()).isPresent();
    }

    private boolean isFirstReplaced(int block) {
        return splice.filter(each -> each.first() == block).isPresent();
    }

    private void add(List<EObject> copy) {
        berkas.getElemen().add((Simpul) copy.getFirst());
        copy.forEach(each -> ReadFile.addName(each, names));
        copied.add(copy);
    }

    @Override
    public List<Bernama> names() {
        return names;
    }

    @Override
    public ReadFile finish(IdIndex index) {
        var unknown = new ArrayList<ElementCopy.Link>();
        for (var link : copies.links()) {
            if (!linkKnown(link, index)) {
                unknown.add(link);
            }
        }
        var lost = splice.map(each -> each.link(index)).orElse(List.of());
        var nodes =
                new NodeCopy(
                        lost.stream()
                                .map(PlanResource.Unresolved::node)
                                .collect(Collectors.toSet()));
        splice.ifPresent(
                each -> berkas.getElemen().addAll(each.first(), List.copyOf(each.elements())));
        var root = copyNodes(nodes);
        resource.take(RenewedParse.of(berkas, root));
        resource.setIndex(index);
        unknown.forEach(each -> link(each, index));
        lost.forEach(
                each -> resource.resolve(each.element(), each.reference(), nodes.of(each.node())));
        resource.setIndex(null);
        return new ReadFile(source, resource, names, leadsTo);
    }

    private ICompositeNode copyNodes(NodeCopy nodes) {
        var old = before.resource().getParseResult().getRootNode();
        var root = nodes.root(old, source.text(), berkas);
        var blocks = splice.map(Splice::old).or(() -> Blocks.of(before.resource()));
        if (blocks.isEmpty()) {
            for (INode each = NodeCopy.firstChild(old);
                    each != null;
                    each = each.getNextSibling()) {
                nodes.copy(each, root, 0, this::became);
            }
            return root;
        }
        blocks.get().head().forEach(each -> nodes.copy(each, root, 0, this::became));
        int shift = 0;
        for (int i = 0; i < blocks.get().count(); i++) {
            if (isFirstReplaced(i)) {
                moveBlocks(splice.get(), nodes, root);
                shift = splice.get().shift();
            }
            if (!isReplaced(i)) {
                copyBlock(blocks.get(), i, nodes, root, shift);
            }
        }
        copyRest(blocks.get(), nodes, root, shift);
        return root;
    }

    private static void moveBlocks(Splice splice, NodeCopy nodes, ICompositeNode root) {
        for (int i = 0; i < splice.now().count(); i++) {
            nodes.move(splice.now().node(i), root, splice.from());
        }
    }

    private void copyBlock(
            Blocks blocks, int block, NodeCopy nodes, ICompositeNode root, int shift) {
        var node = blocks.node(block);
        var original = before.berkas().getElemen().get(block);
        if (!nodes.later(node, root, shift, original, copied.get(block))) {
            nodes.copy(node, root, shift, this::became);
        }
    }

    private void copyRest(Blocks blocks, NodeCopy nodes, ICompositeNode root, int shift) {
        if (splice.filter(Splice::reachesEnd).isPresent()) {
            var change = splice.get();
            change.now().rest().forEach(each -> nodes.move(each, root, change.from()));
        } else {
            blocks.rest().forEach(each -> nodes.copy(each, root, shift, this::became));
        }
    }

    /**
     * What an element of the earlier state became. One that is written in the text but not part of
     * the plan, because another one took its place, is copied now.
     */
    private EObject became(EObject element) {
        if (became == null) {
            became = new IdentityHashMap<>();
            for (int i = 0; i < copied.size(); i++) {
                var now = copied.get(i).iterator();
                for (var each : ElementCopy.numbered(before.berkas().getElemen().get(i))) {
                    if (now.hasNext()) {
                        became.put(each, now.next());
                    }
                }
            }
        }
        return became.computeIfAbsent(element, each -> copies.copy(each).getFirst());
    }

    /**
     * Lets a copy name what has its names now; not where a name has to be looked up in the text.
     */
    private static boolean linkKnown(ElementCopy.Link link, IdIndex index) {
        var targets = link.targets();
        var found = new ArrayList<EObject>();
        for (var target : targets) {
            known(link.reference(), target, index).ifPresent(found::add);
        }
        boolean all = found.size() == targets.size();
        if (all) {
            found.forEach(link::add);
        }
        return all;
    }

    private static Optional<EObject> known(EReference reference, EObject target, IdIndex index) {
        return target.eIsProxy() || !(target instanceof Bernama named)
                ? Optional.empty()
                : Optional.ofNullable(index.find(named.getId(), reference.getEReferenceType()));
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
        return known(reference, target, index)
                .or(
                        () ->
                                resource.resolve(
                                        link.copy(),
                                        reference,
                                        node(link.copy(), reference, place)))
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
