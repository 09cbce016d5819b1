package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.navigate.Coloured.Colour;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.IViewportListener;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;

import java.util.Optional;

/**
 * Colours a plan file while it is typed, before anybody has read what it means. Of a long text only
 * what is seen and what lies around it has colours: the widget walks through all coloured words
 * behind the caret at every key.
 */
public final class PlanPresentation extends PresentationReconciler
        implements ITextInputListener, IViewportListener, PaintListener {

    /** Letters that are coloured at once, wherever they stand. */
    private static final int AT_ONCE = 50_000;

    private final ColouredParts coloured = new ColouredParts();
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
        shownBy.addTextInputListener(this);
        shownBy.addViewportListener(this);
        shownBy.getTextWidget().addPaintListener(this);
        inputDocumentAboutToBeChanged(null, shownBy.getDocument());
        super.install(shownBy);
    }

    @Override
    public void uninstall() {
        super.uninstall();
        viewer.removeTextInputListener(this);
        viewer.removeViewportListener(this);
        if (viewer.getTextWidget() != null) {
            viewer.getTextWidget().removePaintListener(this);
        }
        inputDocumentAboutToBeChanged(viewer.getDocument(), null);
    }

    /** The partitions of a text are needed before it is shown. */
    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
        coloured.clear();
        if (before != null) {
            before.removePrenotifiedDocumentListener(coloured);
        }
        if (after != null) {
            Partitions.of(after);
            after.addPrenotifiedDocumentListener(coloured);
        }
    }

    @Override
    public void inputDocumentChanged(IDocument before, IDocument after) {
        // All was needed before.
    }

    @Override
    protected TextPresentation createPresentation(IRegion damage, IDocument document) {
        var part = damage.getLength() <= AT_ONCE ? damage : seenOf(damage, document);
        coloured.remove(damage);
        coloured.add(part);
        return part.getLength() == 0 ? null : super.createPresentation(part, document);
    }

    private IRegion seenOf(IRegion damage, IDocument document) {
        var seen = seen(document);
        int from = Math.max(damage.getOffset(), seen.getOffset());
        int to =
                Math.min(
                        damage.getOffset() + damage.getLength(),
                        seen.getOffset() + seen.getLength());
        return new Region(from, Math.max(0, to - from));
    }

    /** The lines somebody looks at, and those around them. */
    private IRegion seen(IDocument document) {
        return Stretch.follow(viewer).orFirst().in(document);
    }

    @Override
    public void viewportChanged(int verticalOffset) {
        follow();
    }

    /** Somebody may look elsewhere without having scrolled, as after lines were folded. */
    @Override
    public void paintControl(PaintEvent event) {
        if (uncoloured().isPresent()) {
            event.display.asyncExec(this::follow);
        }
    }

    private void follow() {
        uncoloured()
                .ifPresent(
                        each -> {
                            // What is folded is coloured when it is unfolded, not asked for again.
                            coloured.add(each);
                            ((ITextViewerExtension2) viewer)
                                    .invalidateTextPresentation(each.getOffset(), each.getLength());
                            coloured.add(each);
                        });
    }

    /** What somebody sees, unless all of it has its colours. */
    private Optional<IRegion> uncoloured() {
        var document = viewer.getTextWidget() == null ? null : viewer.getDocument();
        return Optional.ofNullable(document)
                .map(this::seen)
                .filter(each -> !coloured.holds(each.getOffset(), each.getLength()));
    }
}
