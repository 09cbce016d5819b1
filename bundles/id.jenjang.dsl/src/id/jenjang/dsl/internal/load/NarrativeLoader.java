package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.internal.DslMessages;
import id.jenjang.model.Bagian;
import id.jenjang.model.Laporan;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.rules.Place;
import id.jenjang.rules.Severity;

import org.eclipse.xtext.resource.XtextResource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Gives every narrative section its text: the one written in place, or the Markdown file it names.
 */
final class NarrativeLoader {

    private static final String MISSING = "S006";

    private final DslMessages messages;
    private final Positions positions;
    private final PlanFiles files;
    private final List<TextFinding> problems = new ArrayList<>();

    NarrativeLoader(DslMessages messages, Positions positions, PlanFiles files) {
        this.messages = messages;
        this.positions = positions;
        this.files = files;
    }

    List<TextFinding> load(Map<Path, XtextResource> plan) {
        plan.forEach(
                (path, resource) -> {
                    for (var element : PlanAssembler.root(resource).getElemen()) {
                        if (element instanceof Laporan laporan) {
                            laporan.getBagian().forEach(bagian -> load(path, bagian));
                        }
                    }
                });
        return problems;
    }

    private void load(Path planFile, Bagian bagian) {
        if (bagian.getSumber() == null) {
            bagian.setTeks(bagian.getIsi());
            return;
        }
        var folder = PlanFolder.of(planFile);
        var path = folder.file(bagian.getSumber());
        var source = path.map(files::read).orElseGet(() -> Source.ofText(folder.path(), null));
        if (source.failure() != null) {
            problems.add(FileProblems.unreadable(source));
        } else if (source.text() == null) {
            missing(bagian, messages.get("narasi.takada", bagian.getSumber(), folder.toString()));
        } else {
            bagian.setTeks(source.text());
            positions.addNarrative(bagian, source.path(), source.text());
        }
    }

    private void missing(Bagian bagian, String message) {
        positions
                .of(Place.of(bagian, Literals.BAGIAN__SUMBER))
                .ifPresent(
                        range ->
                                problems.add(
                                        new TextFinding(
                                                MISSING,
                                                Severity.ERROR,
                                                range,
                                                message,
                                                List.of(),
                                                List.of())));
    }
}
