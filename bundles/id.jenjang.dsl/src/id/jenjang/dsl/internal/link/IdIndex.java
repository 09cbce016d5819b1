package id.jenjang.dsl.internal.link;

import id.jenjang.model.Bernama;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
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

/**
 * All short names of a plan, built in one pass over its files and asked in constant time. Short
 * names are one flat space over every file; the first definition of a name wins, later ones are
 * kept as duplicates.
 */
public final class IdIndex {

    /**
     * How many names may be compared to suggest a right one, for all unresolved names together:
     * when a whole file of a large plan is missing, nobody is helped by a hundred thousand
     * suggestions.
     */
    private static final long MOST_COMPARISONS = 5_000_000;

    private final Map<String, Bernama> first = new HashMap<>();
    private final Map<String, List<EObject>> duplicates = new LinkedHashMap<>();

    private final Map<EClass, List<String>> names = new HashMap<>();
    private long comparisonsLeft = MOST_COMPARISONS;

    /**
     * Indexes the elements of the files of a plan.
     *
     * @param files the elements with a short name, file by file
     */
    public IdIndex(Collection<List<Bernama>> files) {
        files.forEach(file -> file.forEach(this::add));
    }

    /** The index an element's file is linked by, while it is linked. */
    static Optional<IdIndex> of(EObject element) {
        return element.eResource() instanceof PlanResource file
                ? Optional.ofNullable(file.index())
                : Optional.empty();
    }

    private void add(Bernama named) {
        var id = named.getId();
        if (first.putIfAbsent(id, named) != null) {
            duplicates.computeIfAbsent(id, key -> new ArrayList<>()).add(named);
        }
    }

    /** The element of a name, whatever its kind. */
    public Optional<EObject> find(String id) {
        return Optional.ofNullable(first.get(id));
    }

    /** The element of a name when it is of the given kind, else null. */
    public EObject find(String id, EClass type) {
        var found = first.get(id);
        return found != null && type.isSuperTypeOf(found.eClass()) ? found : null;
    }

    /** Elements whose name was already taken, by name. */
    public Map<String, List<EObject>> duplicates() {
        return duplicates;
    }

    IEObjectDescription description(String id, EClass type) {
        var found = find(id, type);
        return found == null ? null : describe(first.get(id));
    }

    private static IEObjectDescription describe(Bernama named) {
        return EObjectDescription.create(QualifiedName.create(named.getId()), named);
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
                .filter(each -> type.isSuperTypeOf(each.eClass()))
                .map(Bernama::getId)
                .sorted()
                .toList();
    }

    List<IEObjectDescription> descriptions(EClass type) {
        return first.values().stream()
                .filter(each -> type.isSuperTypeOf(each.eClass()))
                .map(IdIndex::describe)
                .toList();
    }
}
