package id.jenjang.workbench.internal.export;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.document.DocumentAt;
import id.jenjang.workbench.internal.document.Remembered;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which document: its kind from a list that tells what the plan lacks for some, and its year. */
final class DocumentFields {

    private static final String CHOSEN = "dokumen";
    private static final String USUAL = "lkjip";

    private final LoadedPlan plan;
    private final List<ExportKind> kinds = ExportKind.all();
    private final List<List<DocumentAt>> documents = new ArrayList<>();
    private final Table table;
    private final Combo years;
    private List<DocumentAt> offered = List.of();

    DocumentFields(Composite area, LoadedPlan plan, Runnable changed) {
        this.plan = plan;
        kinds.forEach(each -> documents.add(each.offered(plan)));
        label(area, "export.kind")
                .setLayoutData(
                        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.TOP).create());
        table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        // All kinds are seen at once.
        fill();
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table);
        label(area, "export.year");
        years = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(years);
        table.addListener(
                SWT.Selection,
                event -> {
                    offer(Optional.empty());
                    changed.run();
                });
        years.addListener(SWT.Selection, event -> changed.run());
    }

    void focus() {
        table.setFocus();
    }

    /** What may be wrong. */
    List<Control> fields() {
        return List.of(table);
    }

    static Label label(Composite area, String key) {
        var label = new Label(area, SWT.NONE);
        label.setText(Messages.get(key));
        return label;
    }

    /** A yes or no, below the fields and not below what they are called. */
    static Button check(Composite area, String key) {
        new Label(area, SWT.NONE);
        var check = new Button(area, SWT.CHECK);
        check.setText(Messages.get(key));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
        return check;
    }

    private void fill() {
        for (int i = 0; i < kinds.size(); i++) {
            var item = new TableItem(table, SWT.NONE);
            var name = kinds.get(i).title();
            if (documents.get(i).isEmpty()) {
                item.setText(name + " \u2013 " + lacking(kinds.get(i)));
                item.setForeground(
                        table.getDisplay().getSystemColor(SWT.COLOR_TITLE_INACTIVE_FOREGROUND));
            } else {
                item.setText(name);
            }
        }
    }

    private static String lacking(ExportKind kind) {
        return Messages.get("export.lacking", kind.needs());
    }

    private void select(String word, Optional<DocumentAt> wanted) {
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i).word().equals(word) && !documents.get(i).isEmpty()) {
                table.select(i);
                table.showSelection();
                offer(wanted);
                return;
            }
        }
    }

    private void offer(Optional<DocumentAt> wanted) {
        var before = wanted.or(this::chosen);
        offered =
                table.getSelectionIndex() < 0
                        ? List.of()
                        : documents.get(table.getSelectionIndex());
        years.setItems(offered.stream().map(each -> each.label(plan)).toArray(String[]::new));
        years.setEnabled(offered.size() > 1);
        int same =
                before.map(
                                each ->
                                        offered.stream()
                                                .map(one -> one.label(plan))
                                                .toList()
                                                .indexOf(each.label(plan)))
                        .orElse(-1);
        if (!offered.isEmpty()) {
            years.select(Math.max(0, same));
        }
        years.requestLayout();
    }

    void restore(Remembered remembered) {
        var last = remembered.get(CHOSEN).flatMap(DocumentAt::parse);
        select(last.map(DocumentAt::kind).orElse(USUAL), last);
        for (int i = 0; i < kinds.size() && table.getSelectionIndex() < 0; i++) {
            select(kinds.get(i).word(), Optional.empty());
        }
    }

    void remember(Remembered remembered) {
        chosen().ifPresent(each -> remembered.put(CHOSEN, each.text()));
    }

    /** The document chosen; empty as long as none is. */
    Optional<DocumentAt> chosen() {
        int index = years == null || years.isDisposed() ? -1 : years.getSelectionIndex();
        return index < 0 || index >= offered.size()
                ? Optional.empty()
                : Optional.of(offered.get(index));
    }

    /** What was chosen; empty as long as nothing is. */
    Optional<ExportKind> kind() {
        return chosen().map(each -> kinds.get(table.getSelectionIndex()));
    }

    Optional<Hindrance> hindrance() {
        if (chosen().isPresent()) {
            return Optional.empty();
        }
        int index = table.getSelectionIndex();
        return Optional.of(
                Hindrance.at(
                        table,
                        index < 0
                                ? Messages.get("export.noKind")
                                : Messages.get(
                                        "export.missing",
                                        kinds.get(index).title(),
                                        lacking(kinds.get(index)))));
    }
}
