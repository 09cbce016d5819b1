package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.navigate.Coloured.Colour;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.ITokenScanner;

/** Colours a plan file while it is typed, before anybody has read what it means. */
public final class PlanPresentation extends PresentationReconciler {

    private final ITextInputListener partitioning =
            new ITextInputListener() {
                @Override
                public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
                    Partitions.of(after);
                }

                @Override
                public void inputDocumentChanged(IDocument before, IDocument after) {
                    // The partitions were needed before.
                }
            };
    private ITextViewer viewer;

    /** Colours for one viewer, told later which. */
    public PlanPresentation() {
        setDocumentPartitioning(Partitions.NAME);
        by(new WordScanner(this::palette), IDocument.DEFAULT_CONTENT_TYPE);
        by(new PlainScanner(this::palette, Colour.COMMENT, false), Partitions.COMMENT);
        by(new PlainScanner(this::palette, Colour.TEXT, false), Partitions.TEXT);
        by(new PlainScanner(this::palette, Colour.TEXT, true), Partitions.LONG_TEXT);
    }

    private Palette palette() {
        return Palette.on(viewer.getTextWidget());
    }

    private void by(ITokenScanner scanner, String partition) {
        var repairer = new DefaultDamagerRepairer(scanner);
        setDamager(repairer, partition);
        setRepairer(repairer, partition);
    }

    @Override
    public void install(ITextViewer shownBy) {
        viewer = shownBy;
        shownBy.addTextInputListener(partitioning);
        Partitions.of(shownBy.getDocument());
        super.install(shownBy);
    }

    @Override
    public void uninstall() {
        super.uninstall();
        viewer.removeTextInputListener(partitioning);
    }
}
