package id.jenjang.workbench.internal.comparison;

import id.jenjang.dsl.ide.compare.ChangeKind;
import id.jenjang.dsl.ide.compare.PlanComparison;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.control.SearchKeys;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of the differences are shown: those of some kinds, those that say some words. */
final class LineFilter {

    /** Long enough for the letters of a word, too short to be waited for. */
    private static final int PAUSE = 120;

    private final Text words;
    private final ToolBar tools;
    private final Map<ChangeKind, ToolItem> kinds = new EnumMap<>(ChangeKind.class);

    LineFilter(Composite parent, Runnable changed) {
        var bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.get("comparison.search"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        SearchKeys.in(words);
        words.addListener(SWT.Modify, event -> words.getDisplay().timerExec(PAUSE, changed));
        tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        var labels = new LineLabels(tools);
        for (var kind : ChangeKind.values()) {
            var item = new ToolItem(tools, SWT.CHECK);
            item.setImage(labels.image(kind));
            item.setToolTipText(Messages.get("comparison.only", LineLabels.name(kind)));
            item.addListener(SWT.Selection, event -> changed.run());
            kinds.put(kind, item);
        }
        count(null);
    }

    /** Says how many there are of each kind; null for no comparison. */
    void count(PlanComparison comparison) {
        kinds.forEach(
                (kind, item) -> {
                    int count = comparison == null ? 0 : comparison.count(kind);
                    item.setText(LineLabels.name(kind) + " " + count);
                });
        tools.getParent().layout();
    }

    List<Line> of(List<Line> lines) {
        var wanted = wanted();
        var said = words.getText();
        return wanted.isEmpty() && said.isBlank()
                ? lines
                : lines.stream().flatMap(each -> each.fitting(wanted, said).stream()).toList();
    }

    private Set<ChangeKind> wanted() {
        var wanted = EnumSet.noneOf(ChangeKind.class);
        kinds.forEach(
                (kind, item) -> {
                    if (item.getSelection()) {
                        wanted.add(kind);
                    }
                });
        return wanted;
    }
}
