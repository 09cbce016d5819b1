package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.ide.fix.QuickFix;
import id.jenjang.dsl.ide.fix.QuickFixes;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.plan.OpenPlan;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What can be done about findings, and does it: each one step for undo. */
public final class Fixes {

    private Fixes() {}

    /**
     * What can be done about findings in a stretch of a file.
     *
     * @param from first character
     * @param to behind the last one
     */
    public static List<QuickFix> at(OpenPlan open, Path file, int from, int to) {
        var plan = open.isRead() ? open.moment().orElseThrow().plan() : open.now();
        return new QuickFixes(plan).at(file, from, to);
    }

    /** What can be done about one finding of the newest reading; nothing while a new one is due. */
    public static List<QuickFix> of(OpenPlan open, TextFinding finding) {
        if (!open.isRead()) {
            return List.of();
        }
        var range = finding.range();
        var moment = open.moment().orElseThrow();
        return new QuickFixes(moment.plan())
                        .at(
                                range.file(),
                                range.offset(),
                                range.offset() + range.length(),
                                moment.check().findings())
                        .stream()
                        .filter(each -> each.finding().equals(finding))
                        .toList();
    }

    /** Makes a fix, and selects what somebody should write next. */
    public static void make(OpenPlan open, QuickFix fix) {
        try {
            open.apply(fix.title(), fix.edits());
        } catch (IOException unreadable) {
            MessageDialog.openError(
                    PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
                    Messages.get("fix.failed"),
                    unreadable.getLocalizedMessage());
            return;
        }
        fix.selection()
                .ifPresent(
                        each -> TextPlaces.show(page(), each.file(), each.offset(), each.length()));
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
