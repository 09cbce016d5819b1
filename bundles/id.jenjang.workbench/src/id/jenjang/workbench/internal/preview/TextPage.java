package id.jenjang.workbench.internal.preview;

import id.jenjang.report.text.DocumentText;
import id.jenjang.report.tree.Document;
import id.jenjang.workbench.internal.Messages;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A document as plain text, where the machine has no browser widget; tells how to get one. */
final class TextPage implements PageControl {

    private static final int MARGIN = 12;

    private final Composite area;
    private final StyledText text;
    private Map<String, Integer> places = Map.of();
    private Set<String> wanted = Set.of();

    TextPage(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        var hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.get("preview.noBrowser"));
        hint.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        text = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    @Override
    public void show(Document document, boolean same) {
        int top = text.getTopIndex();
        var told = DocumentText.of(document);
        text.setText(told.text());
        for (var heading : told.headings()) {
            var style = new StyleRange();
            style.start = heading.offset();
            style.length = heading.length();
            style.fontStyle = SWT.BOLD;
            text.setStyleRange(style);
        }
        places = told.places();
        if (same) {
            text.setTopIndex(top);
        }
        reveal(wanted, "");
    }

    @Override
    public void tell(String sentence) {
        places = Map.of();
        text.setText(sentence);
    }

    @Override
    public void stay() {
        wanted = Set.of();
    }

    @Override
    public void reveal(Set<String> elements, String words) {
        wanted = elements;
        elements.stream()
                .filter(places::containsKey)
                .findFirst()
                .ifPresent(
                        each -> {
                            int line = text.getLineAtOffset(places.get(each));
                            int start = text.getOffsetAtLine(line);
                            text.setSelection(start, start + text.getLine(line).length());
                            text.showSelection();
                        });
    }

    @Override
    public void find(String words, boolean forward, boolean here, Consumer<Boolean> told) {
        var all = text.getText().toLowerCase(Locale.ROOT);
        var wanted = words.toLowerCase(Locale.ROOT);
        var last = text.getSelection();
        int at =
                forward
                        ? all.indexOf(wanted, here ? last.x : last.y)
                        : all.lastIndexOf(wanted, last.x - 1);
        if (at < 0) {
            at = forward ? all.indexOf(wanted) : all.lastIndexOf(wanted);
        }
        if (at >= 0) {
            text.setSelection(at, at + wanted.length());
            text.showSelection();
        }
        told.accept(at >= 0);
    }

    @Override
    public Control control() {
        return area;
    }
}
