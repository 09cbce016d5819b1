package id.jenjang.workbench.internal.plan;

import id.jenjang.dsl.ide.EditedPlan;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The texts of a plan that are a place or lie below it.
 *
 * @param texts those, saved or not
 * @param without the plan without them
 */
record TextsBelow(Map<Path, String> texts, EditedPlan without) {

    /**
     * The texts at a place.
     *
     * @param held the files there that somebody shows or has changed
     */
    static TextsBelow of(EditedPlan plan, Collection<PlanFile> held, Path place) {
        var texts = new LinkedHashMap<Path, String>();
        plan.files().stream()
                .filter(each -> each.startsWith(place))
                .forEach(each -> plan.text(each).ifPresent(text -> texts.put(each, text)));
        held.forEach(each -> texts.put(each.path(), each.document().get()));
        var rest = plan;
        for (var each : texts.keySet()) {
            rest = rest.without(each);
        }
        return new TextsBelow(texts, forgetting(rest, place));
    }

    /** The plan when the files at a place that it names are looked for anew. */
    static EditedPlan forgetting(EditedPlan plan, Path place) {
        var rest = plan;
        for (var each : plan.named().keySet()) {
            rest = each.startsWith(place) ? rest.without(each) : rest;
        }
        return rest;
    }

    /** Where a file lies when a place, the file or a folder it lies in, is called otherwise. */
    static Path moved(Path file, Path from, Path to) {
        return to.resolve(from.relativize(file));
    }

    /** A plan with the texts. */
    EditedPlan in(EditedPlan plan) {
        var more = plan;
        for (var each : texts.entrySet()) {
            more = more.with(each.getKey(), each.getValue());
        }
        return more;
    }

    /**
     * The plan with the texts where they lie now.
     *
     * @param held whether somebody shows a file or has changed it
     */
    EditedPlan at(Path from, Path to, Predicate<Path> held) {
        var more = forgetting(without, to);
        for (var each : texts.entrySet()) {
            var path = moved(each.getKey(), from, to);
            if (PlanFiles.isPlanFile(path) || held.test(path)) {
                more = more.with(path, each.getValue());
            }
        }
        return more;
    }
}
