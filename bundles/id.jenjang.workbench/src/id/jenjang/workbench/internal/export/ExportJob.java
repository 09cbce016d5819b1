package id.jenjang.workbench.internal.export;

import id.jenjang.workbench.internal.Messages;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/** Prints a document in the background, and asks afterwards what to do with it. */
final class ExportJob extends Job {

    private static final int OPEN = 0;
    private static final int FOLDER = 1;

    private final ExportOrder order;
    private final Shell shell;

    ExportJob(ExportOrder order, Shell shell) {
        super(Messages.get("export.job", order.target().getFileName()));
        this.order = order;
        this.shell = shell;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var printed = new Export(order).print(SubMonitor.convert(monitor, getName(), 3));
            later(() -> done(printed));
            return Status.OK_STATUS;
        } catch (OperationCanceledException unwanted) {
            return Status.CANCEL_STATUS;
        } catch (ExportFailure failed) {
            later(
                    () ->
                            MessageDialog.openError(
                                    shell, Messages.get("export.failed"), failed.getMessage()));
            return Status.OK_STATUS;
        }
    }

    private void later(Runnable work) {
        if (!shell.isDisposed()) {
            shell.getDisplay()
                    .asyncExec(
                            () -> {
                                if (!shell.isDisposed()) {
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
        int answer =
                MessageDialog.open(
                        MessageDialog.INFORMATION,
                        shell,
                        Messages.get("export.done"),
                        Messages.get("export.written", order.target()),
                        0,
                        Messages.get("export.open"),
                        Messages.get("export.folder"),
                        Messages.get("export.close"));
        if (answer == OPEN) {
            launch(order.target().toString());
        } else if (answer == FOLDER) {
            launch(order.target().toAbsolutePath().getParent().toString());
        }
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
            launch(order.target().toString());
        }
    }

    private void launch(String what) {
        if (!Program.launch(what)) {
            MessageDialog.openInformation(
                    shell, Messages.get("export.done"), Messages.get("export.noProgram", what));
        }
    }
}
