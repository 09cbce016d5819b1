package id.jenjang.dsl.ide.internal.lsp;

import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Keeps the texts of the plans in step with the client and the disk. What the client has open is
 * its own; any other file is as it lies on the disk. Used by the thread that reads messages.
 */
final class Documents {

    /** Told what has become of a plan. */
    interface Listener {

        /** A file the client has open was opened or changed. */
        void typed(PlanHome home, Path file);

        /** Any other text of a plan changed. */
        void changed(PlanHome home);

        /** A plan is kept no more. */
        void gone(PlanHome home);

        /** Something the client did wrong was left undone. */
        void ignored(String message, Object... arguments);
    }

    private static final String PLAN_FILE = ".jenjang";

    private final FileNames names;
    private final PlanHomes homes;
    private final DiskText disk;
    private final Listener listener;

    Documents(FileNames names, PlanHomes homes, Locale locale, Listener listener) {
        this.names = names;
        this.homes = homes;
        this.disk = new DiskText(locale);
        this.listener = listener;
    }

    void opened(TextDocumentItem item) {
        var file = names.remember(item.getUri());
        var home = home(item.getUri(), file);
        if (home.isPresent()) {
            home.get().become(home.get().now().with(file, item.getText(), item.getVersion()));
            listener.typed(home.get(), file);
        }
    }

    /** A narrative belongs to a plan that is there; a plan file makes one where none is. */
    private Optional<PlanHome> home(String uri, Path file) {
        if (names.onDisk(uri).isEmpty()) {
            return Optional.of(homes.of(file).orElseGet(() -> homes.alone(file)));
        }
        return isPlanFile(file) ? Optional.of(homes.open(file)) : homes.of(file);
    }

    void changed(
            VersionedTextDocumentIdentifier document,
            List<TextDocumentContentChangeEvent> changes) {
        var file = names.path(document.getUri());
        var home = homes.of(file).filter(each -> each.now().isOpen(file));
        if (home.isEmpty()) {
            if (isPlanFile(file)) {
                listener.ignored("change.unopened", document.getUri());
            }
            return;
        }
        var now = home.get().now();
        int version = now.versions().get(file);
        // Some clients send no version.
        int next = document.getVersion() == null ? version + 1 : document.getVersion();
        if (next <= version) {
            listener.ignored("change.stale", document.getUri(), next, version);
            return;
        }
        var text = now.plan().text(file).orElseThrow();
        for (var change : changes) {
            text = applied(text, change);
        }
        home.get().become(now.with(file, text, next));
        listener.typed(home.get(), file);
    }

    private static String applied(String text, TextDocumentContentChangeEvent change) {
        if (change.getRange() == null) {
            return change.getText();
        }
        var lines = new TextLines(text);
        int from = lines.offset(change.getRange().getStart());
        int to = Math.max(from, lines.offset(change.getRange().getEnd()));
        return new StringBuilder(text.length() + change.getText().length())
                .append(text, 0, from)
                .append(change.getText())
                .append(text, to, text.length())
                .toString();
    }

    void closed(String uri) {
        var file = names.path(uri);
        homes.of(file)
                .filter(home -> home.now().isOpen(file))
                .ifPresent(
                        home -> {
                            var now = home.now();
                            var plan =
                                    disk.of(planFile(file))
                                            .map(text -> now.plan().with(file, text))
                                            .orElseGet(() -> now.plan().without(file));
                            home.become(now.closed(file, plan));
                            if (names.onDisk(uri).isEmpty()) {
                                homes.remove(home);
                                listener.gone(home);
                            } else {
                                listener.changed(home);
                            }
                        });
    }

    /** Somebody else changed, made or removed a file or folder: the disk is asked again. */
    void touched(List<Path> files) {
        for (var file : files) {
            var home = homes.of(file).filter(each -> !each.now().isOpen(file));
            if (home.isPresent() && reread(home.get(), file)) {
                listener.changed(home.get());
            }
        }
    }

    /** Whether anything of the plan has changed. */
    private boolean reread(PlanHome home, Path file) {
        var plan = home.now().plan();
        if (plan.hasAskedFor(file)) {
            home.become(home.now().with(plan.without(file)));
            return true;
        }
        if (!isPlanFile(file)) {
            return forgetBelow(home, file);
        }
        var text = isHidden(home, file) ? Optional.<String>empty() : disk.of(file);
        if (text.equals(plan.text(file))) {
            return false;
        }
        home.become(
                home.now()
                        .with(text.map(each -> plan.with(file, each)).orElse(plan.without(file))));
        return true;
    }

    /** What was a folder may be gone with all that lay in it. */
    private static boolean forgetBelow(PlanHome home, Path folder) {
        var plan = home.now().plan();
        var next = plan;
        for (var file : plan.files()) {
            if (file.startsWith(folder) && !home.now().isOpen(file) && !Files.exists(file)) {
                next = next.without(file);
            }
        }
        if (next != plan) {
            home.become(home.now().with(next));
        }
        return next != plan;
    }

    private static boolean isHidden(PlanHome home, Path file) {
        for (var part : home.root().relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static Path planFile(Path file) {
        return isPlanFile(file) ? file : Path.of("");
    }

    static boolean isPlanFile(Path file) {
        return file.toString().endsWith(PLAN_FILE);
    }
}
