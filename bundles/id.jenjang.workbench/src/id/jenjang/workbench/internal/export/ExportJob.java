package id.jenjang.workbench.internal.export;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.hint.OtherProgram;
import id.jenjang.workbench.internal.hint.WaitNotice;
import id.jenjang.workbench.internal.hint.Written;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Prints a document in the background, and asks afterwards what to do with it. */
final class ExportJob extends Job {

    private final ExportOrder order;
    private final Shell shell;
    private final WaitNotice notice;
    private volatile PrintProgress progress = new PrintProgress(new NullProgressMonitor());

    /** A printing; made by the user interface's thread. */
    ExportJob(ExportOrder order, Shell shell) {
        super(Messages.get("export.job", order.target().getFileName()));
        this.order = order;
        this.shell = shell;
        notice =
                new WaitNotice(
                        shell,
                        Messages.get("export.title"),
                        Messages.get(
                                order.kind().isFolder() ? "export.goingAll" : "export.going",
                                order.target().getFileName()),
                        () -> progress,
                        this::giveUp);
        setUser(true);
    }

    /** What is being made may take a while yet to be noticed; nothing is written any more. */
    private void giveUp() {
        cancel();
        notice.close();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        progress = new PrintProgress(monitor);
        try {
            later(print(progress));
        } finally {
            later(notice::close);
        }
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    /** Prints, and says what shall be told afterwards. */
    private Runnable print(IProgressMonitor monitor) {
        try {
            var printed = new Export(order).print(SubMonitor.convert(monitor, getName(), 3));
            return () -> done(printed);
        } catch (OperationCanceledException unwanted) {
            return () -> {};
        } catch (ExportFailure failed) {
            return monitor.isCanceled()
                    ? () -> {}
                    : () ->
                            MessageDialog.openError(
                                    shell, Messages.get("export.failed"), failed.getMessage());
        }
    }

    private void later(Runnable work) {
        if (!shell.isDisposed()) {
            shell.getDisplay()
                    .asyncExec(
                            () -> {
                                if (!shell.isDisposed()) {
                                    notice.close();
                                    work.run();
                                }
                            });
        }
    }

    private void done(Export.Printed printed) {
        if (order.kind().isFolder()) {
            folderDone(printed);
            return;
        }
        Written.tell(
                shell,
                Messages.get("export.done"),
                Messages.get("export.written", order.target()),
                order.target());
    }

    private void folderDone(Export.Printed printed) {
        var told =
                new StringBuilder(
                        Messages.get("export.writtenAll", printed.files().size(), order.target()));
        if (!printed.omitted().isEmpty()) {
            told.append("\n\n").append(Messages.get("export.omittedAll"));
            printed.omitted().forEach(each -> told.append("\n  ").append(each));
        }
        int answer =
                MessageDialog.open(
                        MessageDialog.INFORMATION,
                        shell,
                        Messages.get("export.done"),
                        told.toString(),
                        0,
                        Messages.get("export.folder"),
                        Messages.get("export.close"));
        if (answer == 0) {
            OtherProgram.open(order.target(), shell);
        }
    }
}
