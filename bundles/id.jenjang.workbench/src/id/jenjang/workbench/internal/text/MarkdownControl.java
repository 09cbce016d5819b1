package id.jenjang.workbench.internal.text;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A little window that shows an explanation; it can be entered, scrolled and copied from. */
final class MarkdownControl extends AbstractInformationControl
        implements IInformationControlExtension2 {

    /** Makes them; one is used again and again. */
    static final IInformationControlCreator CREATOR =
            new AbstractReusableInformationControlCreator() {
                @Override
                protected IInformationControl doCreateInformationControl(Shell parent) {
                    return new MarkdownControl(parent);
                }
            };

    private static final int WIDEST = 560;
    private static final int MARGIN = 8;

    private StyledText text;

    private MarkdownControl(Shell parent) {
        super(parent, true);
        create();
    }

    @Override
    protected void createContent(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setAlwaysShowScrollBars(false);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setFont(JFaceResources.getDialogFont());
        text.setForeground(parent.getForeground());
        text.setBackground(parent.getBackground());
        text.setCaret(null);
    }

    @Override
    public void setInput(Object input) {
        var shown = MarkdownText.of(input == null ? "" : input.toString());
        text.setText(shown.text());
        text.setStyleRanges(shown.styles().toArray(StyleRange[]::new));
    }

    @Override
    public void setInformation(String information) {
        setInput(information);
    }

    @Override
    public boolean hasContents() {
        return text.getCharCount() > 0;
    }

    @Override
    public Point computeSizeHint() {
        var limit = getSizeConstraints();
        int widest = limit == null ? WIDEST : Math.min(WIDEST, Math.max(limit.x, 1));
        var natural = text.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
        var size = natural.x <= widest ? natural : text.computeSize(widest, SWT.DEFAULT, true);
        int highest = limit == null ? size.y : limit.y;
        var trim = computeTrim();
        return new Point(
                Math.min(widest, size.x) + trim.width, Math.min(size.y, highest) + trim.height);
    }

    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
        return CREATOR;
    }
}
