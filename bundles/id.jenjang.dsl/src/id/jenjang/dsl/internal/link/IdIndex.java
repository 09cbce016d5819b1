package id.jenjang.dsl.internal.link;

import id.jenjang.model.Bernama;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All short names of a plan, built in one pass over its files and asked in constant time. Short
 * names are one flat space over every file; the first definition of a name wins, later ones are
 * kept as duplicates.
 */
public final class IdIndex extends AdapterImpl {

    /**
     * How many names may be compared to suggest a right one, for all unresolved names together:
     * when a whole file of a large plan is missing, nobody is helped by a hundred thousand
     * suggestions.
     */
    private static final long MOST_COMPARISONS = 5_000_000;

    private final Map<String, IEObjectDescription> first = new HashMap<>();
    private final Map<String, List<EObject>> duplicates = new LinkedHashMap<>();

    private final Map<EClass, List<String>> names = new HashMap<>();
    private long comparisonsLeft = MOST_COMPARISONS;

    private IdIndex() {}

    /**
     * Indexes every file of the resource set and attaches the index to it, replacing an earlier
     * one.
     */
    public static IdIndex install(ResourceSet resources) {
        resources.eAdapters().removeIf(IdIndex.class::isInstance);
        var index = new IdIndex();
        for (var resource : resources.getResources()) {
            index.add(resource);
        }
        resources.eAdapters().add(index);
        return index;
    }

    /**
     * Indexes one file that is read alone, among the names of the other files of its plan, and
     * attaches the index to its resource set.
     *
     * @param alone the resource set of the file
     * @param plan the index of the whole plan
     * @param replaced whether a file of the plan is an older state of the one read
     * @param earlier whether a file of the plan comes before the one read, so that its names win
     */
    public static IdIndex install(
            ResourceSet alone,
            IdIndex plan,
            Predicate<Resource> replaced,
            Predicate<Resource> earlier) {
        var named =
                Stream.concat(
                                plan.first.values().stream()
                                        .map(IEObjectDescription::getEObjectOrProxy),
                                plan.duplicates.values().stream().flatMap(List::stream))
                        .filter(each -> !replaced.test(each.eResource()))
                        .collect(Collectors.partitioningBy(each -> earlier.test(each.eResource())));
        var index = new IdIndex();
        named.get(true).forEach(index::add);
        alone.getResources().forEach(index::add);
        named.get(false).forEach(index::add);
        alone.eAdapters().add(index);
        return index;
    }

    /** The index attached to the resource set of an element, if there is one. */
    public static Optional<IdIndex> of(EObject element) {
        Resource resource = element.eResource();
        if (resource == null || resource.getResourceSet() == null) {
            return Optional.empty();
        }
        return resource.getResourceSet().eAdapters().stream()
                .filter(IdIndex.class::isInstance)
                .map(IdIndex.class::cast)
                .findFirst();
    }

    private void add(Resource resource) {
        for (var contents = resource.getAllContents(); contents.hasNext(); ) {
            add(contents.next());
        }
    }

    private void add(EObject element) {
        if (element instanceof Bernama named && named.getId() != null) {
            var id = named.getId();
            var earlier =
                    first.putIfAbsent(
                            id, EObjectDescription.create(QualifiedName.create(id), named));
            if (earlier != null) {
                duplicates.computeIfAbsent(id, key -> new ArrayList<>()).add(named);
            }
        }
    }

    /** The element of a name, whatever its kind. */
    public Optional<EObject> find(String id) {
        return Optional.ofNullable(first.get(id)).map(IEObjectDescription::getEObjectOrProxy);
    }

    /** Elements whose name was already taken, by name. */
    public Map<String, List<EObject>> duplicates() {
        return duplicates;
    }

    IEObjectDescription description(String id, EClass type) {
        var found = first.get(id);
        return found != null && type.isSuperTypeOf(found.getEClass()) ? found : null;
    }

    /**
     * The names of all elements of a kind in alphabetical order; none once enough has been
     * compared.
     */
    List<String> suggestions(EClass type) {
        if (comparisonsLeft <= 0) {
            return List.of();
        }
        var result = names.computeIfAbsent(type, this::namesOf);
        comparisonsLeft -= result.size();
        return result;
    }

    private List<String> namesOf(EClass type) {
        return first.values().stream()
                .filter(each -> type.isSuperTypeOf(each.getEClass()))
                .map(each -> each.getName().getFirstSegment())
                .sorted()
                .toList();
    }

    Collection<IEObjectDescription> descriptions() {
        return first.values();
    }
}
