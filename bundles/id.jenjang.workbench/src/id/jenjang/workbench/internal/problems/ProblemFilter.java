package id.jenjang.workbench.internal.problems;

import id.jenjang.dsl.TextFinding;
import id.jenjang.rules.Severity;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.control.SearchKeys;
import id.jenjang.workbench.internal.text.Signs;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The bar above the findings: which ones, and how they are put together. */
final class ProblemFilter {

    private static final int WIDTH = 180;

    private final Text words;
    private final Map<Severity, ToolItem> severities = new EnumMap<>(Severity.class);
    private final Combo grouping;
    private final ToolBar bar;

    /**
     * A bar.
     *
     * @param changed told when other findings are wanted
     */
    ProblemFilter(Composite parent, Runnable changed) {
        var row = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).spacing(8, 0).applyTo(row);
        words = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.get("problems.filter"));
        words.addModifyListener(e -> changed.run());
        SearchKeys.in(words);
        GridDataFactory.fillDefaults()
                .hint(WIDTH, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(words);
        bar = new ToolBar(row, SWT.FLAT | SWT.RIGHT);
        for (var severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            severities.put(severity, toggle(severity, changed));
        }
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.BEGINNING, SWT.CENTER)
                .applyTo(bar);
        var label = new Label(row, SWT.NONE);
        label.setText(Messages.get("problems.by"));
        grouping = new Combo(row, SWT.READ_ONLY);
        for (var each : Grouping.values()) {
            grouping.add(each.label());
        }
        grouping.select(Grouping.SEVERITY.ordinal());
        grouping.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed.run()));
    }

    private ToolItem toggle(Severity severity, Runnable changed) {
        var item = new ToolItem(bar, SWT.CHECK);
        item.setImage(Signs.of(severity));
        item.setSelection(true);
        item.setToolTipText(name(severity));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed.run()));
        return item;
    }

    private static String name(Severity severity) {
        return Messages.get("problems.severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    /** Shows how many there are of each severity, wanted or not. */
    void count(List<TextFinding> findings) {
        severities.forEach(
                (severity, item) -> {
                    long count =
                            findings.stream().filter(each -> each.severity() == severity).count();
                    item.setText(String.valueOf(count));
                });
        bar.getParent().layout(true);
    }

    /** What is wanted of some findings. */
    ProblemList of(List<TextFinding> findings) {
        var wanted = EnumSet.noneOf(Severity.class);
        severities.forEach(
                (severity, item) -> {
                    if (item.getSelection()) {
                        wanted.add(severity);
                    }
                });
        return ProblemList.of(
                findings, words.getText(), wanted, Grouping.values()[grouping.getSelectionIndex()]);
    }
}
