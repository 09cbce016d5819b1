package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.navigate.Fold;
import id.jenjang.dsl.ide.navigate.Folding;
import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
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

    private volatile List<Lines> shown = List.of();

    /** Whole lines, counted from 0. */
    private record Lines(int first, int behind) {}

    @Override
    protected void begin(EditedText text) {
        shown = List.of();
    }

    @Override
    protected Runnable look(EditedText text, PlanMoment moment) {
        var said = new Document(moment.plan().text(text.file()).orElse(""));
        var folds =
                new Folding(moment.plan())
                        .of(text.file()).stream()
                                .flatMap(each -> lines(each, said).stream())
                                .toList();
        // Folds move along with the text; at most letters there is nothing to do.
        return folds.equals(shown) ? () -> {} : () -> show(folds);
    }

    private void show(List<Lines> folds) {
        var model = ((ProjectionViewer) viewer()).getProjectionAnnotationModel();
        if (model == null) {
            return;
        }
        var wanted = new HashSet<Position>();
        folds.forEach(each -> place(each).ifPresent(wanted::add));
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
        shown = folds;
    }

    /** The whole lines of a fold; the line with the closing brace stays to be seen. */
    private static Optional<Lines> lines(Fold fold, IDocument document) {
        try {
            int first = document.getLineOfOffset(fold.offset());
            int last = document.getLineOfOffset(Math.min(fold.end(), document.getLength()));
            int behind = fold.kind() == Fold.Kind.COMMENT ? last + 1 : last;
            return behind <= first + 1 ? Optional.empty() : Optional.of(new Lines(first, behind));
        } catch (BadLocationException outside) {
            return Optional.empty();
        }
    }

    private Optional<Position> place(Lines lines) {
        IDocument document = viewer().getDocument();
        try {
            int start = document.getLineOffset(lines.first());
            int end =
                    lines.behind() < document.getNumberOfLines()
                            ? document.getLineOffset(lines.behind())
                            : document.getLength();
            return Optional.of(new Position(start, end - start));
        } catch (BadLocationException outside) {
            return Optional.empty();
        }
    }
}
