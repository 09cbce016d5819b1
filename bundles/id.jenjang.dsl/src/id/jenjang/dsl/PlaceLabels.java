package id.jenjang.dsl;

import id.jenjang.rules.Finding;
import id.jenjang.rules.Place;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells where a place stands as a reader of a printed document looks it up: file and line, the file
 * as seen from the plan's folder.
 */
public final class PlaceLabels {

    private final LoadedPlan plan;
    private final List<Path> folders;
    private final Map<Place, String> read = new HashMap<>();

    /**
     * Labels for the places of a plan.
     *
     * @param paths what the plan was read from
     */
    public PlaceLabels(LoadedPlan plan, List<Path> paths) {
        this.plan = plan;
        this.folders = paths.stream().filter(Files::isDirectory).toList();
    }

    /** Label of a place; empty when it stands in no file of the plan. */
    public String label(Place place) {
        var known = read.get(place);
        return known == null ? plan.locate(place).map(this::label).orElse("") : known;
    }

    /** What reading the plan found, as findings whose places have a label. */
    public List<Finding> reading() {
        return plan.problems().stream().map(this::finding).toList();
    }

    private Finding finding(TextFinding problem) {
        var related = problem.related().stream().map(this::place).toList();
        return new Finding(
                problem.ruleId(),
                problem.severity(),
                place(problem.range()),
                problem.message(),
                related,
                List.of(),
                problem.identity());
    }

    private Place place(TextRange range) {
        var place = new Place.FilePlace(range.file().toString(), range.offset(), range.length());
        read.put(place, label(range));
        return place;
    }

    /** Label of a range. */
    public String label(TextRange range) {
        var file = range.file();
        for (var folder : folders) {
            if (file.startsWith(folder)) {
                file = folder.relativize(file);
                break;
            }
        }
        return file.toString().replace('\\', '/') + ":" + range.line();
    }
}
