package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.PlanLoader;
import id.jenjang.dsl.TextRange;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.model.Bernama;
import id.jenjang.model.RencanaPackage.Literals;

import org.eclipse.emf.ecore.EObject;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The files of a plan as they are written, each read when first asked for. */
final class WrittenPlan {

    private final EditedPlan plan;
    private final Map<Path, WrittenFile> read;

    private WrittenPlan(EditedPlan plan, Map<Path, WrittenFile> read) {
        this.plan = plan;
        this.read = read;
    }

    static WrittenPlan of(EditedPlan plan) {
        return new WrittenPlan(plan, new ConcurrentHashMap<>());
    }

    /** The plan after some files changed. */
    WrittenPlan with(EditedPlan after, Collection<WrittenFile> changed) {
        var known = new ConcurrentHashMap<>(read);
        changed.forEach(file -> known.put(file.path(), file));
        return new WrittenPlan(after, known);
    }

    EditedPlan plan() {
        return plan;
    }

    WrittenFile file(Path path) {
        return read.computeIfAbsent(path, this::read);
    }

    /** A file from the nodes the plan was loaded with, when these are the nodes of its text. */
    private WrittenFile read(Path path) {
        var text = plan.text(path).orElseThrow();
        return plan.known()
                .flatMap(known -> known.nodes(path))
                .filter(nodes -> nodes.getRootNode().getText().equals(text))
                .map(nodes -> WrittenFile.of(path, text, nodes))
                .orElseGet(() -> WrittenFile.read(path, text));
    }

    Optional<WrittenElement> find(ElementRef ref) {
        return plan.files().contains(ref.file()) ? file(ref.file()).find(ref) : Optional.empty();
    }

    /** The files in whose text one of the words occurs. */
    List<WrittenFile> filesWith(Collection<String> words) {
        return plan.files().stream()
                .filter(
                        path -> {
                            var text = plan.text(path).orElse("");
                            return words.stream().anyMatch(text::contains);
                        })
                .map(this::file)
                .toList();
    }

    /** A place of a file. */
    record Found(Path file, WrittenPart part) {}

    /** Everything that gives one of the names to an element. */
    List<Found> definitions(String name) {
        var found = new ArrayList<Found>();
        for (var file : filesWith(Set.of(name))) {
            for (var part : file.partsWith(Set.of(name))) {
                if (part.feature() == Literals.BERNAMA__ID && part.name().equals(name)) {
                    found.add(new Found(file.path(), part));
                }
            }
        }
        return found;
    }

    /** Everything that refers to one of the names. */
    List<Found> references(Set<String> names) {
        var found = new ArrayList<Found>();
        for (var file : names.isEmpty() ? List.<WrittenFile>of() : filesWith(names)) {
            for (var part : file.partsWith(names)) {
                if (part.isReference() && names.contains(part.name())) {
                    found.add(new Found(file.path(), part));
                }
            }
        }
        found.sort(
                Comparator.comparing(Found::file).thenComparingInt(each -> each.part().offset()));
        return found;
    }

    /** The short names an element and those in it have. */
    static Set<String> names(WrittenElement element) {
        var names = new HashSet<String>();
        for (var each : element.all()) {
            each.parts(Literals.BERNAMA__ID).forEach(part -> names.add(part.name()));
        }
        return names;
    }

    /** Whether an element of the plan or of the built-in library has a name. */
    boolean isTaken(String name) {
        return BuiltIn.NAMES.contains(name) || !definitions(name).isEmpty();
    }

    TextRange range(Found found) {
        return range(found.file(), found.part().offset(), found.part().end());
    }

    TextRange range(Path path, int from, int to) {
        var before = plan.text(path).orElseThrow().substring(0, from);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = from - before.lastIndexOf('\n');
        return new TextRange(path, from, to - from, line, column);
    }

    /** The short names of the built-in library, read when first needed. */
    private static final class BuiltIn {

        static final Set<String> NAMES = names();

        private static Set<String> names() {
            var names = new HashSet<String>();
            for (var file : PlanLoader.parse(Map.of(), Locale.of("id")).rencana().pustaka()) {
                for (EObject each : (Iterable<EObject>) file::eAllContents) {
                    if (each instanceof Bernama named && named.getId() != null) {
                        names.add(named.getId());
                    }
                }
            }
            return names;
        }
    }
}
