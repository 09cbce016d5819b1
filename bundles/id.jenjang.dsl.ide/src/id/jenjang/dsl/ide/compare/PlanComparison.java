package id.jenjang.dsl.ide.compare;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.ide.compare.FeatureTexts.Value;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.form.Labels;
import id.jenjang.model.Berkas;
import id.jenjang.model.Bernama;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Compares two plans: elements added, removed, moved, renamed and changed, as a tree in the order
 * of the later plan. Files, the order of writing, layout and comments do not count.
 */
public final class PlanComparison {

    private final LoadedPlan earlier;
    private final LoadedPlan later;
    private final Labels labels;
    private final Pairs pairs;
    private final Map<String, EObject> library;
    private final FeatureTexts texts;
    private final List<ComparedElement> roots;

    private PlanComparison(LoadedPlan earlier, LoadedPlan later, Locale locale) {
        this.earlier = earlier;
        this.later = later;
        labels = new Labels(locale);
        pairs = new Pairs(earlier.rencana(), later.rencana());
        library = library(later);
        texts = new FeatureTexts(labels, this::identity);
        roots = compare(Pairs.tops(earlier.berkas()), Pairs.tops(later.berkas()));
    }

    /**
     * Compares two plans.
     *
     * @param earlier the plan before, for example of an earlier revision
     * @param later the plan after
     * @param locale language of labels; English or else Indonesian
     */
    public static PlanComparison of(LoadedPlan earlier, LoadedPlan later, Locale locale) {
        return new PlanComparison(earlier, later, locale);
    }

    /** The elements that are different or hold different ones; none when the plans say the same. */
    public List<ComparedElement> roots() {
        return roots;
    }

    /** How many elements are of a kind. */
    public int count(ChangeKind kind) {
        return roots.stream().mapToInt(each -> each.count(kind)).sum();
    }

    private EObject identity(EObject element) {
        var other = pairs.later(element);
        if (other != null) {
            return other;
        }
        boolean builtIn =
                element != null
                        && earlier.rencana()
                                .pustaka()
                                .contains(EcoreUtil.getRootContainer(element));
        return builtIn ? library.getOrDefault(libraryName(element), element) : element;
    }

    /** Every plan has a built-in library of its own; its elements are the same by their names. */
    private static Map<String, EObject> library(LoadedPlan plan) {
        var all = new HashMap<String, EObject>();
        plan.rencana().pustaka().stream()
                .flatMap(file -> file.getElemen().stream())
                .forEach(each -> all.put(libraryName(each), each));
        return all;
    }

    private static String libraryName(EObject element) {
        return element.eClass().getName() + " " + Titles.shortName(element);
    }

    /** The elements of one place; what came from elsewhere is told at its new place. */
    private List<ComparedElement> compare(
            List<? extends EObject> before, List<? extends EObject> after) {
        var found = new ArrayList<ComparedElement>();
        for (var each : after) {
            compare(pairs.earlier(each), each).ifPresent(found::add);
        }
        for (var each : before) {
            if (pairs.later(each) == null) {
                compare(each, null).ifPresent(found::add);
            }
        }
        return found;
    }

    /** One element of both plans; null where a plan does not have it. */
    private Optional<ComparedElement> compare(EObject before, EObject after) {
        var children =
                compare(
                        before == null ? List.of() : Pairs.parts(before),
                        after == null ? List.of() : Pairs.parts(after));
        var changes = changes(before, after);
        var kinds = kinds(before, after, changes);
        if (kinds.isEmpty() && children.isEmpty()) {
            return Optional.empty();
        }
        var shown = after == null ? before : after;
        boolean moved = kinds.contains(ChangeKind.MOVED);
        return Optional.of(
                new ComparedElement(
                        kinds,
                        shown.eClass().getName(),
                        labels.of(shown),
                        Titles.code(shown),
                        Titles.shortName(shown),
                        Titles.of(shown),
                        before == null ? Optional.empty() : ElementRef.of(earlier, before),
                        after == null ? Optional.empty() : ElementRef.of(later, after),
                        moved ? Titles.of(parent(before)) : "",
                        changes,
                        children));
    }

    private Set<ChangeKind> kinds(EObject before, EObject after, List<FeatureChange> changes) {
        var kinds = EnumSet.noneOf(ChangeKind.class);
        if (before == null || after == null) {
            kinds.add(before == null ? ChangeKind.ADDED : ChangeKind.REMOVED);
            return kinds;
        }
        if (identity(parent(before)) != parent(after)) {
            kinds.add(ChangeKind.MOVED);
        }
        if (!Value.of(name(before)).saysAs(Value.of(name(after)))) {
            kinds.add(ChangeKind.RENAMED);
        }
        if (changes.size() > (kinds.contains(ChangeKind.RENAMED) ? 1 : 0)) {
            kinds.add(ChangeKind.CHANGED);
        }
        return kinds;
    }

    /** What an element lies in; null for one that lies in a file. */
    private static EObject parent(EObject element) {
        return element.eContainer() instanceof Berkas ? null : element.eContainer();
    }

    private static String name(EObject element) {
        return element instanceof Bernama named
                ? Objects.requireNonNullElse(named.getNama(), "")
                : "";
    }

    private List<FeatureChange> changes(EObject before, EObject after) {
        Map<String, Value> was = before == null ? Map.of() : texts.of(before);
        Map<String, Value> is = after == null ? Map.of() : texts.of(after);
        var all = new HashMap<>(was);
        all.putAll(is);
        var names = new ArrayList<>(all.keySet());
        names.sort(
                Comparator.comparingInt((String each) -> all.get(each).feature())
                        .thenComparing(Comparator.naturalOrder()));
        var changes = new ArrayList<FeatureChange>();
        for (var label : names) {
            var one = was.getOrDefault(label, Value.NONE);
            var other = is.getOrDefault(label, Value.NONE);
            if (!one.saysAs(other)) {
                changes.add(new FeatureChange(label, one.text(), other.text()));
            }
        }
        return changes;
    }
}
