package id.jenjang.workbench.internal.form;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.ide.fix.QuickFix;
import id.jenjang.rules.Severity;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.hint.HelpByKey;

import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What stands against a field, in words below it, with what can be done about it. */
final class FindingLines {

    private final Composite room;
    private final FormHost host;
    private List<TextFinding> shown = List.of();
    private Function<TextFinding, List<QuickFix>> mending = finding -> List.of();

    FindingLines(Composite parent, FormHost host) {
        this.host = host;
        room = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(5, 2).applyTo(room);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(room);
        room.setVisible(false);
    }

    /** Shows findings; lines that say the same stay, and offer what mends the texts as they are. */
    void show(List<TextFinding> findings, Function<TextFinding, List<QuickFix>> fixes) {
        var before = shown;
        shown = findings;
        mending = fixes;
        if (said(findings).equals(said(before))) {
            return;
        }
        for (var child : room.getChildren()) {
            child.dispose();
        }
        for (int i = 0; i < findings.size(); i++) {
            line(i);
        }
        room.setVisible(!findings.isEmpty());
        ((org.eclipse.swt.layout.GridData) room.getLayoutData()).exclude = findings.isEmpty();
        host.layout(room);
    }

    private record Said(Severity severity, String rule, String message) {}

    private static List<Said> said(List<TextFinding> findings) {
        return findings.stream()
                .map(each -> new Said(each.severity(), each.ruleId(), each.message()))
                .toList();
    }

    private void line(int place) {
        var finding = shown.get(place);
        var mark = new Label(room, SWT.NONE);
        mark.setImage(image(finding.severity()));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(mark);
        var text = new Link(room, SWT.WRAP);
        text.setText(
                finding.message().replace("&", "&&").replace("<", "‹")
                        + "  <a>"
                        + Messages.get("form.fix")
                        + "</a>");
        // Not at the words: it would cover what they offer.
        mark.setToolTipText(finding.ruleId());
        HelpByKey.at(text, finding::ruleId);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Selection, event -> offer(text, mending.apply(shown.get(place))));
    }

    private static Image image(Severity severity) {
        var sign =
                switch (severity) {
                    case ERROR -> FieldDecorationRegistry.DEC_ERROR;
                    case WARNING -> FieldDecorationRegistry.DEC_WARNING;
                    case INFO -> FieldDecorationRegistry.DEC_INFORMATION;
                };
        return FieldDecorationRegistry.getDefault().getFieldDecoration(sign).getImage();
    }

    private void offer(Control at, List<QuickFix> fixes) {
        var menu = new Menu(at);
        for (var fix : fixes) {
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText(fix.title().replace("&", "&&"));
            item.addListener(
                    SWT.Selection,
                    event -> {
                        Optional<String> wrong = host.edits().fix(fix);
                        host.say(at, wrong);
                    });
        }
        if (fixes.isEmpty()) {
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText(Messages.get("form.nofix"));
            item.setEnabled(false);
        }
        menu.setLocation(at.toDisplay(0, at.getSize().y));
        menu.addListener(SWT.Hide, event -> at.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
