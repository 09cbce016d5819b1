package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.TextRange;
import id.jenjang.dsl.ide.navigate.Mention;
import id.jenjang.dsl.ide.navigate.Navigation;
import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;

import java.util.HashMap;
import java.util.List;

/** Marks every place of the text that names the element the caret stands at. */
public final class PlanOccurrences extends PlanReconciler {

    private static final String KIND = "org.eclipse.ui.genericeditor.text";

    private CaretWatch caret;
    private volatile int place;
    private List<Annotation> marks = List.of();

    @Override
    protected void begin(EditedText shown) {
        caret =
                new CaretWatch(
                        viewer(),
                        offset -> {
                            place = offset;
                            text().flatMap(EditedText::read).ifPresent(this::soon);
                        });
    }

    @Override
    protected void end() {
        caret.stop();
        marks = List.of();
    }

    @Override
    protected Runnable look(EditedText text, PlanMoment moment) {
        var ranges =
                new Navigation(moment.plan())
                        .occurrences(text.file(), place).stream().map(Mention::range).toList();
        return () -> show(ranges);
    }

    private void show(List<TextRange> ranges) {
        var model = ((ISourceViewer) viewer()).getAnnotationModel();
        if (!(model instanceof IAnnotationModelExtension several)
                || marks.isEmpty() && ranges.isEmpty()) {
            return;
        }
        var added = new HashMap<Annotation, Position>();
        for (var range : ranges) {
            added.put(
                    new Annotation(KIND, false, null),
                    new Position(range.offset(), range.length()));
        }
        several.replaceAnnotations(marks.toArray(Annotation[]::new), added);
        marks = List.copyOf(added.keySet());
    }
}
