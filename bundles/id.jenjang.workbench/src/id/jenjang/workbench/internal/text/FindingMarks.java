package id.jenjang.workbench.internal.text;

import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Marks in the text what stands against it. Marks of what still stands stay as they are, so that
 * nothing flickers while somebody types; in between they move along with the text.
 */
public final class FindingMarks extends PlanReconciler {

    @Override
    protected boolean waitsForCheck() {
        return true;
    }

    @Override
    protected Runnable look(EditedText text, PlanMoment moment) {
        var wanted =
                moment.check().findings().stream()
                        .filter(each -> each.range().file().equals(text.file()))
                        .map(FindingMark::new)
                        .toList();
        return () -> show(wanted);
    }

    private void show(List<FindingMark> wanted) {
        var model = ((ISourceViewer) viewer()).getAnnotationModel();
        if (!(model instanceof IAnnotationModelExtension several)) {
            return;
        }
        int length = viewer().getDocument().getLength();
        var standing = standing(model);
        var added = new HashMap<Annotation, Position>();
        for (var mark : wanted) {
            var place = mark.place(length);
            var there = standing.getOrDefault(place.getOffset(), List.of());
            var same =
                    there.stream()
                            .filter(
                                    each ->
                                            each.says(mark)
                                                    && place.equals(model.getPosition(each)))
                            .findFirst();
            same.ifPresentOrElse(there::remove, () -> added.put(mark, place));
        }
        var gone = standing.values().stream().flatMap(List::stream).toArray(Annotation[]::new);
        if (gone.length > 0 || !added.isEmpty()) {
            several.replaceAnnotations(gone, added);
        }
    }

    private static Map<Integer, List<FindingMark>> standing(IAnnotationModel model) {
        var found = new HashMap<Integer, List<FindingMark>>();
        for (var all = model.getAnnotationIterator(); all.hasNext(); ) {
            if (all.next() instanceof FindingMark mark) {
                var place = model.getPosition(mark);
                found.computeIfAbsent(
                                place == null ? -1 : place.getOffset(), any -> new ArrayList<>())
                        .add(mark);
            }
        }
        return found;
    }
}
