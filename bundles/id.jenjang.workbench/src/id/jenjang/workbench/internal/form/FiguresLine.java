package id.jenjang.workbench.internal.form;

import id.jenjang.dsl.ide.form.Computed;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.hint.HelpByKey;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

import java.util.List;

/** Figures of a form that stand beside no field, and how they come about. */
final class FiguresLine {

    private final Link link;
    private final FormHost host;
    private String formulas = "";

    FiguresLine(Composite parent, FormHost host) {
        this.host = host;
        link = new Link(parent, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(160, SWT.DEFAULT)
                .exclude(true)
                .applyTo(link);
        link.setVisible(false);
        var help = HelpByKey.at(link, () -> formulas);
        link.addListener(SWT.Selection, event -> help.say());
    }

    void show(List<Computed> figures) {
        formulas = FieldBox.formulas(figures);
        var told = FieldBox.told(figures).replace("<", "‹");
        var text =
                formulas.isEmpty() ? told : told + "   <a>" + Messages.get("form.formula") + "</a>";
        if (!link.getText().equals(text)) {
            link.setText(text);
            host.layout(link);
        }
        FieldBox.tip(link, formulas);
        ((GridData) link.getLayoutData()).exclude = text.isEmpty();
        link.setVisible(!text.isEmpty());
    }
}
