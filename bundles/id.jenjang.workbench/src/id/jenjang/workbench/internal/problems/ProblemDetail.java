package id.jenjang.workbench.internal.problems;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.ide.fix.QuickFix;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.text.Fixes;
import id.jenjang.workbench.internal.text.MarkdownText;
import id.jenjang.workbench.internal.text.Signs;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Explains the selected finding and offers what can be done about it. */
final class ProblemDetail {

    private static final int MARGIN = 8;
    private static final int MOST = 4;

    /** How style sheets call a text to be read; the platform's own name for where that is kept. */
    private static final String STYLE = "org.eclipse.e4.ui.css.CssClassName";

    private final ScrolledComposite around;
    private final Composite page;
    private final StyledText message;
    private final Composite buttons;
    private final StyledText reasons;
    private final Consumer<QuickFix> make;
    private TextFinding shown;
    private Job job;

    ProblemDetail(Composite parent, Consumer<QuickFix> make) {
        this.make = make;
        around = new ScrolledComposite(parent, SWT.V_SCROLL);
        around.setExpandHorizontal(true);
        around.setExpandVertical(true);
        around.setShowFocusedControl(true);
        page = new Composite(around, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        around.setContent(page);
        around.addListener(SWT.Resize, event -> fit());
        message = text();
        buttons = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN / 2).applyTo(buttons);
        reasons = text();
        offer(List.of());
        tell(Optional.empty());
    }

    private StyledText text() {
        var text = new StyledText(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setFont(JFaceResources.getDialogFont());
        text.setCaret(null);
        text.setData(STYLE, "JenjangReading");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    /** As high as what is said needs at this width; the rest is scrolled to. */
    private void fit() {
        int width = around.getClientArea().width;
        around.setMinHeight(page.computeSize(width, SWT.DEFAULT, true).y);
        page.layout(true, true);
    }

    /** Explains a finding, or says how to get one explained. */
    void show(OpenPlan plan, Optional<TextFinding> finding) {
        if (finding.isPresent() && finding.get().equals(shown) && plan.isRead()) {
            offerSoon(plan, shown);
            return;
        }
        if (finding.isEmpty() && shown == null) {
            return;
        }
        shown = finding.orElse(null);
        tell(finding);
        offer(List.of());
        finding.ifPresent(each -> offerSoon(plan, each));
    }

    private void tell(Optional<TextFinding> finding) {
        say(message, finding.map(RuleWords::say).orElse(Messages.get("problems.choose")));
        say(reasons, finding.map(RuleWords::explain).orElse(""));
        fit();
        around.setOrigin(0, 0);
    }

    private static void say(StyledText where, String markdown) {
        var said = MarkdownText.of(markdown);
        where.setText(said.text());
        where.setStyleRanges(said.styles().toArray(StyleRange[]::new));
        ((GridData) where.getLayoutData()).exclude = markdown.isEmpty();
        where.setVisible(!markdown.isEmpty());
    }

    /** Finds out in the background what can be done. */
    private void offerSoon(OpenPlan plan, TextFinding finding) {
        if (job != null) {
            job.cancel();
        }
        var display = around.getDisplay();
        job =
                Job.createSystem(
                        "Jenjang",
                        monitor -> {
                            var fixes = Fixes.of(plan, finding);
                            if (!monitor.isCanceled() && !display.isDisposed()) {
                                display.asyncExec(() -> offer(finding, fixes));
                            }
                        });
        job.schedule();
    }

    private void offer(TextFinding finding, List<QuickFix> fixes) {
        if (!around.isDisposed() && finding.equals(shown)) {
            offer(fixes);
        }
    }

    private void offer(List<QuickFix> fixes) {
        for (var child : buttons.getChildren()) {
            child.dispose();
        }
        for (var fix : fixes.subList(0, Math.min(MOST, fixes.size()))) {
            var button = new Button(buttons, SWT.PUSH | SWT.LEFT | SWT.WRAP);
            button.setText(fix.title().replace("&", "&&"));
            button.setToolTipText(fix.title());
            button.setImage(Signs.image(fix.isPreferred() ? "perbaikan-utama" : "perbaikan"));
            button.addSelectionListener(
                    SelectionListener.widgetSelectedAdapter(e -> make.accept(fix)));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        }
        GridDataFactory.fillDefaults().grab(true, false).exclude(fixes.isEmpty()).applyTo(buttons);
        buttons.setVisible(!fixes.isEmpty());
        fit();
    }
}
