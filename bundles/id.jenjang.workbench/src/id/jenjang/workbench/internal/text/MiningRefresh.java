package id.jenjang.workbench.internal.text;

import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.jface.text.source.ISourceViewerExtension5;

import java.util.List;

/**
 * Has the figures in the text shown anew when others belong there. Those that stay move along with
 * the text, and need not be drawn at every letter.
 */
public final class MiningRefresh extends PlanReconciler {

    private static final List<String> NOTHING_YET = List.of("");

    private volatile List<String> shown = NOTHING_YET;

    @Override
    protected boolean waitsForCheck() {
        return true;
    }

    @Override
    protected void begin(EditedText text) {
        shown = NOTHING_YET;
    }

    @Override
    protected Runnable look(EditedText text, PlanMoment moment) {
        var words = TextFigure.of(text, moment).stream().map(TextFigure::words).toList();
        return words.equals(shown)
                ? () -> {}
                : () -> {
                    shown = words;
                    ((ISourceViewerExtension5) viewer()).updateCodeMinings();
                };
    }
}
