package id.jenjang.workbench.tests;

import id.jenjang.workbench.internal.app.JenjangApplication;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The workbench as people start it, with somebody before it who measures how long they wait.
 * Started by {@code ./bench} in the product itself.
 */
public final class MeasuredWorkbench implements IApplication {

    private final JenjangApplication workbench = new JenjangApplication();

    @Override
    public Object start(IApplicationContext context) {
        var order =
                MeasuringOrder.of(
                        (String[])
                                context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        Thread.ofPlatform().daemon().name("ukur").start(() -> measure(order));
        return workbench.start(context);
    }

    @Override
    public void stop() {
        workbench.stop();
    }

    private static void measure(MeasuringOrder order) {
        try {
            var times =
                    switch (order.task()) {
                        case "mulai" -> WindowStart.times(order);
                        case "buka" -> OpeningTimes.times(order);
                        case "ketik" -> new TypingTimes(order).times();
                        default -> throw new IllegalArgumentException(order.task());
                    };
            Files.write(order.results(), lines(times));
            new Robot().soon(() -> PlatformUI.getWorkbench().close());
        } catch (IOException | RuntimeException | AssertionError | LinkageError wrong) {
            wrong.printStackTrace();
            Runtime.getRuntime().halt(2);
        }
    }

    private static List<String> lines(Map<String, List<Double>> times) {
        var lines = new ArrayList<String>();
        times.forEach(
                (what, all) ->
                        lines.add(
                                what
                                        + "="
                                        + all.stream()
                                                .map(
                                                        each ->
                                                                String.format(
                                                                        Locale.ROOT, "%.2f", each))
                                                .collect(Collectors.joining(","))));
        return lines;
    }
}
