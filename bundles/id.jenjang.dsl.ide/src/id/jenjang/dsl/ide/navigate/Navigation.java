package id.jenjang.dsl.ide.navigate;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.TextRange;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.internal.Outermost;
import id.jenjang.model.Bagian;
import id.jenjang.model.Berkas;
import id.jenjang.model.BerkasPendamping;
import id.jenjang.model.Bernama;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.rules.Place;

import org.eclipse.emf.ecore.EObject;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where the short names of a plan stand: in definitions, references and the live values of
 * narratives, also of those in files of their own. Looks at the plan as a whole, which is loaded
 * when it was not yet.
 */
public final class Navigation {

    private final LoadedPlan plan;
    private final LiveNames live;

    /** Navigates in a plan as it is now. */
    public Navigation(EditedPlan edited) {
        plan = edited.plan();
        live = new LiveNames(plan.rencana());
    }

    /**
     * The name that stands at a place, also just behind it.
     *
     * @param file a plan or narrative file
     * @param offset in UTF-16 units from 0
     * @return empty where no name of an element stands
     */
    public Optional<Mention> at(Path file, int offset) {
        return mentions(each -> true, file, offset, offset)
                .filter(each -> holds(each.range(), offset))
                .findFirst();
    }

    /**
     * Where what stands at a place is defined: the name of the element, the file that is named.
     * Elements of the built-in library are defined nowhere.
     *
     * @return usually one place; none where there is nothing to go to
     */
    public List<TextRange> definition(Path file, int offset) {
        var named = at(file, offset).flatMap(each -> definition(each.element()));
        return named.map(List::of).orElseGet(() -> namedFile(file, offset).stream().toList());
    }

    /** Where an element gets its name; the whole heading for one without a short name. */
    public Optional<TextRange> definition(Bernama element) {
        return plan.locate(
                element.getId() == null
                        ? Place.of(element)
                        : Place.of(element, Literals.BERNAMA__ID));
    }

    /**
     * All places where the element that is named at a place is named, its definition among them; in
     * the order of files and places. Empty where no name stands.
     */
    public List<Mention> references(Path file, int offset) {
        return at(file, offset).map(each -> references(each.element())).orElse(List.of());
    }

    /** All places where an element is named, its definition among them. */
    public List<Mention> references(Bernama element) {
        return files().flatMap(each -> mentions(element::equals, each, 0, Integer.MAX_VALUE))
                .toList();
    }

    /** Those of {@link #references} that stand in the same file. */
    public List<Mention> occurrences(Path file, int offset) {
        return at(file, offset)
                .map(each -> mentions(each.element()::equals, file, 0, Integer.MAX_VALUE).toList())
                .orElse(List.of());
    }

    private Stream<Path> files() {
        var plans = plan.berkas().stream().flatMap(each -> plan.file(each).stream());
        var narratives =
                narratives().flatMap(each -> narrativeFile(each).stream()).distinct().sorted();
        return Stream.concat(plans, narratives);
    }

    private Stream<Bagian> narratives() {
        return plan.rencana().all(Bagian.class).stream();
    }

    private Optional<Path> narrativeFile(Bagian section) {
        return section.getSumber() == null || section.getTeks() == null
                ? Optional.empty()
                : plan.locate(Place.of(section, Literals.BAGIAN__TEKS)).map(TextRange::file);
    }

    /** Where elements are named in a file: all that lie in a stretch of it, at least. */
    private Stream<Mention> mentions(Predicate<Bernama> of, Path file, int from, int to) {
        var berkas =
                plan.berkas().stream()
                        .filter(each -> plan.file(each).filter(file::equals).isPresent())
                        .findFirst();
        var found = new ArrayList<Mention>();
        berkas.ifPresentOrElse(
                each ->
                        Outermost.reaching(each, from, to)
                                .forEach(element -> mentionsWithin(element, of, found)),
                () ->
                        narratives()
                                .filter(
                                        each ->
                                                narrativeFile(each)
                                                        .filter(file::equals)
                                                        .isPresent())
                                .findFirst()
                                .ifPresent(each -> live(each, of, found)));
        found.sort((a, b) -> Integer.compare(a.range().offset(), b.range().offset()));
        return found.stream();
    }

    private void mentionsWithin(EObject element, Predicate<Bernama> of, List<Mention> found) {
        mentions(element, of, found);
        element.eAllContents().forEachRemaining(each -> mentions(each, of, found));
    }

    private void mentions(EObject element, Predicate<Bernama> of, List<Mention> found) {
        if (element instanceof Bernama named && named.getId() != null && of.test(named)) {
            plan.locate(Place.of(named, Literals.BERNAMA__ID))
                    .map(range -> new Mention(named, range, Mention.Kind.DEFINITION))
                    .ifPresent(found::add);
        }
        if (refers(element, of)) {
            for (var written : NodeRead.references(element)) {
                if (written.target() instanceof Bernama named
                        && !named.eIsProxy()
                        && of.test(named)) {
                    found.add(new Mention(named, range(element, written), Mention.Kind.REFERENCE));
                }
            }
        }
        if (element instanceof Bagian section && section.getSumber() == null) {
            live(section, of, found);
        }
    }

    /** Whether it does, before its text is looked at: most elements do not. */
    private static boolean refers(EObject element, Predicate<Bernama> of) {
        for (var each : element.eCrossReferences()) {
            if (each instanceof Bernama named && !named.eIsProxy() && of.test(named)) {
                return true;
            }
        }
        return false;
    }

    private TextRange range(EObject element, NodeRead.Written written) {
        var file = plan.file(element).orElseThrow();
        var node = written.node();
        return plan.locate(new Place.FilePlace(file.toString(), node.getOffset(), node.getLength()))
                .orElseThrow();
    }

    private void live(Bagian section, Predicate<Bernama> of, List<Mention> found) {
        if (section.getTeks() == null) {
            return;
        }
        live.in(section.getTeks(), (at, length) -> within(section, at, length)).stream()
                .filter(each -> of.test(each.element()))
                .forEach(found::add);
    }

    private TextRange within(Bagian section, int offset, int length) {
        return plan.locate(new Place.ModelPlace(section, Literals.BAGIAN__TEKS, -1, offset, length))
                .orElseThrow();
    }

    /** The narrative or picture whose file name stands at a place. */
    private Optional<TextRange> namedFile(Path file, int offset) {
        return plan.berkas().stream()
                .filter(each -> plan.file(each).filter(file::equals).isPresent())
                .findFirst()
                .flatMap(each -> namedFile(each, offset));
    }

    private Optional<TextRange> namedFile(Berkas berkas, int offset) {
        var contents = berkas.eAllContents();
        while (contents.hasNext()) {
            var element = contents.next();
            var feature =
                    element instanceof Bagian
                            ? Literals.BAGIAN__SUMBER
                            : Literals.BERKAS_PENDAMPING__SUMBER;
            if ((element instanceof Bagian || element instanceof BerkasPendamping)
                    && NodeRead.of(element, feature).stream()
                            .anyMatch(
                                    node ->
                                            node.getOffset() <= offset
                                                    && offset <= node.getEndOffset())) {
                return target(element);
            }
        }
        return Optional.empty();
    }

    private Optional<TextRange> target(EObject element) {
        var path =
                switch (element) {
                    case Bagian section -> narrativeFile(section);
                    case BerkasPendamping beside ->
                            Optional.ofNullable(beside.getLokasi()).map(Path::of);
                    default -> Optional.<Path>empty();
                };
        return path.map(file -> new TextRange(file, 0, 0, 1, 1));
    }

    private static boolean holds(TextRange range, int offset) {
        return range.offset() <= offset && offset <= range.offset() + range.length();
    }
}
