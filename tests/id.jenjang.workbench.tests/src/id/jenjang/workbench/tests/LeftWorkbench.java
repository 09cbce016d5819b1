package id.jenjang.workbench.tests;

import id.jenjang.workbench.internal.app.Settings;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * Jenjang's own workbench or another Eclipse with Jenjang in it, and somebody who changes a plan,
 * closes all its parts and ends the program: first by a command and not after all, then by closing
 * the window, leaving the change behind. Started by {@link OtherWorkbench}.
 */
public final class LeftWorkbench implements IApplication {

    /** What is answered to the question about the change, in turn. */
    private final Deque<String> answers = new ArrayDeque<>(List.of("&Batal", "&Jangan simpan"));

    private final List<String> notes = new ArrayList<>();
    private IApplication workbench;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        var told =
                List.of(
                        (String[])
                                context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        workbench = application(told.get(told.indexOf("-program") + 1));
        // Another Eclipse asks whether it shall end; that is not what is looked at.
        InstanceScope.INSTANCE
                .getNode("org.eclipse.ui.ide")
                .putBoolean("EXIT_PROMPT_ON_CLOSE_LAST_WINDOW", false);
        var plan = Path.of(told.get(told.indexOf("-rencana") + 1));
        Thread.ofPlatform()
                .daemon()
                .name("tinggal")
                .uncaughtExceptionHandler((thread, wrong) -> end(wrong))
                .start(() -> leave(WindowStart.awaitWindow(), plan));
        var code = workbench.start(context);
        Files.write(Path.of(told.get(told.indexOf("-catatan") + 1)), notes);
        return code;
    }

    @Override
    public void stop() {
        workbench.stop();
    }

    private static IApplication application(String id) throws CoreException {
        var declared =
                Platform.getExtensionRegistry()
                        .getExtension("org.eclipse.core.runtime.applications", id)
                        .getConfigurationElements()[0];
        return (IApplication) declared.getChildren("run")[0].createExecutableExtension("class");
    }

    /** Nobody would close it any more. */
    private static void end(Throwable wrong) {
        wrong.printStackTrace();
        Runtime.getRuntime().halt(2);
    }

    private void leave(Robot robot, Path plan) {
        robot.let(this::answerQuestions);
        robot.open(plan);
        notes.add(robot.see(() -> robot.windowNow().getActivePage().getPerspective().getId()));
        robot.let(() -> change(robot, plan));
        var journal = Settings.folder().orElseThrow().resolve("pulih");
        robot.until("the change is kept", () -> PlanTexts.keeps(journal, text(robot, plan)));
        robot.let(() -> closeParts(robot.windowNow().getActivePage()));
        boolean ended = robot.see(PlatformUI.getWorkbench()::close);
        notes.add(ended ? "berakhir" : "tetap terbuka");
        robot.soon(() -> robot.windowNow().getShell().close());
    }

    private static void change(Robot robot, Path plan) {
        try {
            var file = plan.resolve("rpjmd.jenjang");
            robot.opened().say("uji", file, text(robot, plan) + "// berubah\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Robot robot, Path plan) {
        return robot.opened().now().text(plan.resolve("rpjmd.jenjang")).orElseThrow();
    }

    private static void closeParts(IWorkbenchPage page) {
        page.closeAllEditors(false);
        Arrays.stream(page.getViewReferences()).forEach(page::hideView);
    }

    /** Each question is noted, also one that nobody should ask, and gets an answer. */
    private void answerQuestions() {
        var display = PlatformUI.getWorkbench().getDisplay();
        display.addFilter(
                SWT.Show,
                shown -> {
                    if (shown.widget instanceof Shell shell && answer(shell, "&Batal") != null) {
                        display.asyncExec(() -> answer(shell));
                    }
                });
    }

    private void answer(Shell question) {
        all(question)
                .filter(each -> each instanceof Label label && label.getText().contains("?"))
                .forEach(each -> notes.add(((Label) each).getText()));
        var words = answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
        answer(question, words).notifyListeners(SWT.Selection, new Event());
    }

    private static Button answer(Shell question, String words) {
        return all(question)
                .filter(each -> each instanceof Button button && button.getText().equals(words))
                .map(Button.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static Stream<?> all(Composite area) {
        return Arrays.stream(area.getChildren())
                .flatMap(
                        each ->
                                each instanceof Composite inner
                                        ? Stream.concat(Stream.of(each), all(inner))
                                        : Stream.of(each));
    }
}
