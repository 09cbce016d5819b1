package id.jenjang.workbench.internal.text;

import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.swt.events.PaintListener;

import java.util.List;

/**
 * Has the figures in the text shown anew when others belong there. Those that stay move along with
 * the text, and need not be drawn at every letter.
 */
public final class MiningRefresh extends PlanReconciler {

    private record Shown(Stretch stretch, List<String> words) {}

    private final PaintListener painted = event -> follow();
    private volatile Shown shown;
    private volatile Stretch looked = Stretch.NOTHING;

    @Override
    public void install(ITextViewer shownBy) {
        super.install(shownBy);
        // Whatever is seen newly is painted: by scrolling, unfolding, in a larger window.
        shownBy.getTextWidget().addPaintListener(painted);
    }

    @Override
    public void uninstall() {
        if (viewer() != null && isShown()) {
            viewer().getTextWidget().removePaintListener(painted);
        }
        super.uninstall();
    }

    private void follow() {
        if (!Stretch.follow(viewer()).equals(looked)) {
            text().flatMap(EditedText::read).ifPresent(this::soon);
        }
    }

    @Override
    protected boolean waitsForCheck() {
        return true;
    }

    @Override
    protected void begin(EditedText text) {
        shown = null;
    }

    @Override
    protected Runnable look(EditedText text, PlanMoment moment) {
        var stretch = Stretch.in(viewer());
        looked = stretch;
        var words = TextFigure.of(text, moment, stretch).stream().map(TextFigure::words).toList();
        var wanted = new Shown(stretch, words);
        return wanted.equals(shown)
                ? () -> {}
                : () -> {
                    shown = wanted;
                    ((ISourceViewerExtension5) viewer()).updateCodeMinings();
                };
    }
}
