package id.jenjang.workbench.internal.diagram;

import id.jenjang.diagram.GraphLayout;
import id.jenjang.diagram.Scene;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.diagram.ScenePainter.Window;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

/**
 * Prints what is shown: on one sheet as long as it can be read, else on several that are put
 * together.
 */
final class PicturePrint {

    private static final double TEXT = 9;
    private static final double POINTS_PER_INCH = 72;

    private final Scene scene;
    private final String title;

    PicturePrint(Picture picture) {
        scene = picture.drawn().orElseThrow().withLegend();
        title = picture.title();
    }

    /** Asks for the printer, and prints in the background. */
    void ask(Shell shell) {
        var dialog = new PrintDialog(shell, SWT.NONE);
        var wanted = new PrinterData();
        wanted.orientation = PrinterData.LANDSCAPE;
        dialog.setPrinterData(wanted);
        var chosen = dialog.open();
        if (chosen != null) {
            Job.create(
                            Messages.get("diagram.print"),
                            (ICoreRunnable) monitor -> print(chosen, SubMonitor.convert(monitor)))
                    .schedule();
        }
    }

    private void print(PrinterData data, SubMonitor monitor) {
        var printer = new Printer(data);
        try {
            if (printer.startJob(title)) {
                pages(printer, monitor);
                printer.endJob();
            }
        } finally {
            printer.dispose();
        }
    }

    private void pages(Printer printer, SubMonitor monitor) {
        var paper = printer.getClientArea();
        double natural = printer.getDPI().y / POINTS_PER_INCH;
        double whole = Math.min(paper.width / scene.width(), paper.height / scene.height());
        double readable = natural * GraphLayout.SMALLEST_TEXT / TEXT;
        double scale = Math.min(natural, Math.max(whole, readable));
        int across = pages(scene.width() * scale, paper.width);
        int down = pages(scene.height() * scale, paper.height);
        monitor.setWorkRemaining(across * down);
        try (var painter = new ScenePainter(printer)) {
            for (int page = 0; page < across * down && !monitor.isCanceled(); page++) {
                printer.startPage();
                var gc = new GC(printer);
                painter.paint(
                        gc,
                        scene,
                        new Window(
                                scale,
                                -(double) (page % across) * paper.width,
                                -(double) (page / across) * paper.height,
                                paper.width,
                                paper.height));
                gc.dispose();
                printer.endPage();
                monitor.worked(1);
            }
        }
    }

    private static int pages(double length, int paper) {
        return Math.max(1, (int) Math.ceil(length / paper - 1e-6));
    }
}
