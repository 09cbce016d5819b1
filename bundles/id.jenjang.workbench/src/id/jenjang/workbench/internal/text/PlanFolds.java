package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.navigate.Fold;
import id.jenjang.dsl.ide.navigate.Folding;
import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What can be folded away in a plan file; what is folded stays so while the text changes. */
public final class PlanFolds extends PlanReconciler {

    @Override
    protected Runnable look(EditedText text, PlanMoment moment) {
        var folds = new Folding(moment.plan()).of(text.file());
        return () -> show(folds);
    }

    private void show(List<Fold> folds) {
        var model = ((ProjectionViewer) viewer()).getProjectionAnnotationModel();
        if (model == null) {
            return;
        }
        var wanted = new HashSet<Position>();
        folds.forEach(each -> lines(each).ifPresent(wanted::add));
        var gone = new HashSet<Annotation>();
        for (var all = model.getAnnotationIterator(); all.hasNext(); ) {
            var fold = all.next();
            if (!wanted.remove(model.getPosition(fold))) {
                gone.add(fold);
            }
        }
        var added = new HashMap<Annotation, Position>();
        wanted.forEach(each -> added.put(new ProjectionAnnotation(), each));
        if (!gone.isEmpty() || !added.isEmpty()) {
            model.modifyAnnotations(gone.toArray(Annotation[]::new), added, new Annotation[0]);
        }
    }

    /** The whole lines of a fold; the line with the closing brace stays to be seen. */
    private Optional<Position> lines(Fold fold) {
        IDocument document = viewer().getDocument();
        try {
            int first = document.getLineOfOffset(fold.offset());
            int last = document.getLineOfOffset(Math.min(fold.end(), document.getLength()));
            int behind = fold.kind() == Fold.Kind.COMMENT ? last + 1 : last;
            if (behind <= first + 1) {
                return Optional.empty();
            }
            int start = document.getLineOffset(first);
            int end =
                    behind < document.getNumberOfLines()
                            ? document.getLineOffset(behind)
                            : document.getLength();
            return Optional.of(new Position(start, end - start));
        } catch (BadLocationException outside) {
            return Optional.empty();
        }
    }
}
