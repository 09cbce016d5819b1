package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.TextRange;
import id.jenjang.dsl.internal.DslMessages;
import id.jenjang.model.BerkasPendamping;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.rules.Place;
import id.jenjang.rules.Severity;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the files that stand beside a plan: logo, template, pictures. Their content is read by
 * whoever prints them.
 */
final class CompanionFiles {

    private static final String UNUSABLE = "S007";

    private final DslMessages messages;
    private final Positions positions;
    private final FilesNamed files;
    private final List<TextFinding> problems = new ArrayList<>();

    CompanionFiles(DslMessages messages, Positions positions, FilesNamed files) {
        this.messages = messages;
        this.positions = positions;
        this.files = files;
    }

    List<TextFinding> find(PlanReading plan) {
        for (var file : plan.files()) {
            if (file.isReadable()) {
                FilesNamed.companions(file).forEach(each -> find(file, each));
            }
        }
        return problems;
    }

    private void find(ReadFile file, BerkasPendamping companion) {
        var place = files.place(file, companion);
        if (place.isEmpty()) {
            problem(
                    companion,
                    files.isOutside(file, companion) ? "pendamping.luar" : "pendamping.takada",
                    PlanFolder.of(file.source().path()));
        } else if (!place.get().equals(companion.getLokasi())) {
            companion.setLokasi(place.get());
        }
    }

    private void problem(BerkasPendamping file, String key, PlanFolder folder) {
        var message = messages.get(key, file.getSumber(), folder.toString());
        positions
                .of(Place.of(file, Literals.BERKAS_PENDAMPING__SUMBER))
                .ifPresent(range -> problems.add(finding(message, range)));
    }

    private static TextFinding finding(String message, TextRange range) {
        return new TextFinding(UNUSABLE, Severity.ERROR, range, message, List.of(), List.of());
    }
}
