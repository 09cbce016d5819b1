package id.jenjang.dsl.ide.internal.lsp;

import id.jenjang.dsl.TextFinding;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Tells the client what stands against each file, and only when that differs from what it was told
 * last. What is found at a moment that is past is not told, and once the whole plan of a moment is
 * known, a look at one of its files that took longer has nothing to add.
 */
final class Publisher {

    private final Consumer<PublishDiagnosticsParams> client;
    private final FileNames names;
    private final Function<Moment, FindingDiagnostics> converters;
    private final Map<PlanHome, Map<Path, List<Diagnostic>>> told = new HashMap<>();
    private final Map<PlanHome, Moment> whole = new HashMap<>();

    Publisher(
            Consumer<PublishDiagnosticsParams> client,
            FileNames names,
            Function<Moment, FindingDiagnostics> converters) {
        this.client = client;
        this.names = names;
        this.converters = converters;
    }

    /** Tells what stands against one file. */
    void publish(PlanHome home, Moment moment, Path file, List<TextFinding> findings) {
        var converter = converters.apply(moment);
        var diagnostics = findings.stream().map(converter::of).toList();
        synchronized (this) {
            if (whole.get(home) != moment) {
                tell(home, moment, file, diagnostics);
            }
        }
    }

    /** Tells what stands against a whole plan. */
    void publish(PlanHome home, Moment moment, List<TextFinding> findings) {
        var diagnostics = converters.apply(moment);
        var byFile = new HashMap<Path, List<Diagnostic>>();
        for (var finding : findings) {
            byFile.computeIfAbsent(finding.range().file(), each -> new ArrayList<>())
                    .add(diagnostics.of(finding));
        }
        var files = new TreeSet<>(byFile.keySet());
        files.addAll(moment.versions().keySet());
        synchronized (this) {
            if (home.now() != moment) {
                return;
            }
            whole.put(home, moment);
            files.addAll(told.getOrDefault(home, Map.of()).keySet());
        }
        files.forEach(file -> tell(home, moment, file, byFile.getOrDefault(file, List.of())));
    }

    private synchronized void tell(
            PlanHome home, Moment moment, Path file, List<Diagnostic> diagnostics) {
        if (home.now() != moment) {
            return;
        }
        var before = told.computeIfAbsent(home, each -> new HashMap<>());
        if (!diagnostics.equals(before.get(file))) {
            before.put(file, diagnostics);
            client.accept(
                    new PublishDiagnosticsParams(
                            names.uri(file), diagnostics, moment.versions().get(file)));
        }
    }

    /** Takes back all that was said of a plan. */
    synchronized void forget(PlanHome home) {
        whole.remove(home);
        var before = told.remove(home);
        if (before != null) {
            before.keySet()
                    .forEach(
                            file ->
                                    client.accept(
                                            new PublishDiagnosticsParams(
                                                    names.uri(file), List.of())));
        }
    }
}
