package id.jenjang.workbench.tests;

import id.jenjang.workbench.internal.app.JenjangApplication;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The workbench as people start it, with somebody before it who notes what can be read in its
 * windows, as soon as some words are there, and closes it. Started by {@link OtherWorkbench}.
 */
public final class SeenWorkbench implements IApplication {

    private final JenjangApplication workbench = new JenjangApplication();

    @Override
    public Object start(IApplicationContext context) {
        var all =
                List.of(
                        (String[])
                                context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        var words = all.get(all.indexOf("-sampai") + 1);
        var notes = Path.of(all.get(all.indexOf("-catatan") + 1));
        Thread.ofPlatform()
                .daemon()
                .name("lihat")
                .uncaughtExceptionHandler((thread, wrong) -> end(wrong))
                .start(() -> note(words, notes));
        return workbench.start(context);
    }

    @Override
    public void stop() {
        workbench.stop();
    }

    /** Nobody would close it any more. */
    private static void end(Throwable wrong) {
        wrong.printStackTrace();
        Runtime.getRuntime().halt(2);
    }

    private static void note(String words, Path notes) {
        var robot = WindowStart.awaitWindow();
        var seen = new ArrayList<String>();
        robot.until(
                words,
                () -> {
                    seen.clear();
                    for (var shell : robot.windowNow().getShell().getDisplay().getShells()) {
                        read(shell, seen);
                    }
                    return seen.stream().anyMatch(each -> each.contains(words));
                });
        try {
            Files.write(notes, seen);
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
        robot.soon(SeenWorkbench::close);
    }

    /** Dialogs first; the window waits for them. */
    private static void close() {
        var window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
        for (var shell : window.getDisplay().getShells()) {
            if (shell != window && shell.isVisible()) {
                shell.close();
            }
        }
        window.getDisplay().asyncExec(PlatformUI.getWorkbench()::close);
    }

    private static void read(Shell shell, List<String> seen) {
        if (shell.isVisible()) {
            seen.add(shell.getText());
            read((Composite) shell, seen);
        }
    }

    private static void read(Composite area, List<String> seen) {
        for (Control each : area.getChildren()) {
            switch (each) {
                case Label label when label.isVisible() -> seen.add(label.getText());
                case CTabFolder tabs when tabs.isVisible() -> {
                    Arrays.stream(tabs.getItems()).forEach(tab -> seen.add(tab.getText()));
                    read((Composite) tabs, seen);
                }
                case Composite composite -> read(composite, seen);
                default -> {
                    // It says nothing that is asked for.
                }
            }
        }
    }
}
