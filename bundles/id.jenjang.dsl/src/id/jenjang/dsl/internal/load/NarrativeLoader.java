package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.internal.DslMessages;
import id.jenjang.model.Bagian;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.rules.Place;
import id.jenjang.rules.Severity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Gives every narrative section its text: the one written in place, or the Markdown file it names.
 */
final class NarrativeLoader {

    private static final String MISSING = "S006";

    private final DslMessages messages;
    private final Positions positions;
    private final FilesNamed files;
    private final List<TextFinding> problems = new ArrayList<>();

    NarrativeLoader(DslMessages messages, Positions positions, FilesNamed files) {
        this.messages = messages;
        this.positions = positions;
        this.files = files;
    }

    List<TextFinding> load(PlanReading plan) {
        for (var file : plan.files()) {
            if (file.isReadable()) {
                FilesNamed.narratives(file).forEach(bagian -> load(file, bagian));
            }
        }
        return problems;
    }

    private void load(ReadFile file, Bagian bagian) {
        if (bagian.getSumber() == null) {
            setText(bagian, bagian.getIsi());
            return;
        }
        var folder = PlanFolder.of(file.source().path());
        var source = files.narrative(file, bagian);
        if (source.failure() != null) {
            problems.add(FileProblems.unreadable(source));
        } else if (source.text() == null) {
            missing(bagian, messages.get("narasi.takada", bagian.getSumber(), folder.toString()));
        } else {
            setText(bagian, source.text());
            positions.addNarrative(bagian, source.path(), source.text());
        }
    }

    /** A section of a file that is shared with earlier plans has its text, and stays untouched. */
    private static void setText(Bagian bagian, String text) {
        if (!Objects.equals(text, bagian.getTeks())) {
            bagian.setTeks(text);
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
