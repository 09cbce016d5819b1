package id.jenjang.workbench.internal.diagram;

import id.jenjang.diagram.Scene;
import id.jenjang.workbench.internal.Messages;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * Prints what is shown: on one sheet as long as it can be read, else on several that are put
 * together, of which somebody may ask for some.
 */
final class PicturePrint {

    private final Scene scene;
    private final String title;

    PicturePrint(Picture picture) {
        scene = picture.drawn().orElseThrow().withLegend();
        title = picture.title();
    }

    /** Asks for the printer, and prints in the background. */
    void ask(Shell shell) {
        var dialog = new PrintDialog(shell, SWT.NONE);
        dialog.setText(Messages.get("diagram.print.title"));
        var wanted = new PrinterData();
        wanted.orientation = PrinterData.LANDSCAPE;
        dialog.setPrinterData(wanted);
        var chosen = dialog.open();
        if (chosen != null) {
            Job.create(
                            Messages.get("diagram.print.title"),
                            (ICoreRunnable)
                                    monitor ->
                                            print(
                                                    chosen,
                                                    SubMonitor.convert(monitor),
                                                    count -> tellNoneSoon(shell, count)))
                    .schedule();
        }
    }

    private static void tellNoneSoon(Shell shell, int count) {
        if (!shell.isDisposed()) {
            shell.getDisplay().asyncExec(() -> tellNone(shell, count));
        }
    }

    /**
     * Prints.
     *
     * @param none told how many sheets there are when none of them is asked for
     */
    private void print(PrinterData order, SubMonitor monitor, IntConsumer none) {
        var printer = new Printer(order);
        try {
            var sheets =
                    Sheets.of(
                            scene.width(),
                            scene.height(),
                            printer.getClientArea(),
                            printer.getDPI());
            var wanted = sheets.wanted(order);
            if (wanted.isEmpty()) {
                none.accept(sheets.count());
            } else if (printer.startJob(title)) {
                print(printer, sheets, wanted, monitor);
                end(printer, monitor.isCanceled());
            }
        } finally {
            printer.dispose();
        }
    }

    private static void tellNone(Shell shell, int count) {
        if (!shell.isDisposed()) {
            MessageDialog.openInformation(
                    shell,
                    Messages.get("diagram.print.title"),
                    Messages.get("diagram.noSheets", count));
        }
    }

    private static void end(Printer printer, boolean givenUp) {
        if (givenUp) {
            printer.cancelJob();
        } else {
            printer.endJob();
        }
    }

    private void print(Printer printer, Sheets sheets, List<Integer> wanted, SubMonitor monitor) {
        monitor.setWorkRemaining(wanted.size());
        try (var painter = new ScenePainter(printer)) {
            for (int sheet : wanted) {
                if (monitor.isCanceled()) {
                    return;
                }
                printer.startPage();
                var gc = new GC(printer);
                painter.paint(gc, scene, sheets.window(sheet));
                gc.dispose();
                printer.endPage();
                monitor.worked(1);
            }
        }
    }
}
