package id.jenjang.dsl.ide.internal.lsp;

import id.jenjang.dsl.ide.lsp.ServerSetup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * All the server keeps for its client: the plans of its folders, what it has open, and what it was
 * told of them. Changed by the thread that reads messages only.
 */
final class Desk implements Documents.Listener, AutoCloseable {

    private final Locale locale;
    private final ClientTalk talk;
    private final ServerMessages messages;
    private final FileNames names = new FileNames();
    private final PlanHomes homes;
    private final Documents documents;
    private final Diagnoses diagnoses;
    private final Set<Path> folders = new LinkedHashSet<>();
    private volatile ServerOptions options;

    Desk(ServerSetup setup, Locale locale, ServerOptions options, ClientTalk talk) {
        this.locale = locale;
        this.talk = talk;
        this.options = options;
        this.messages = new ServerMessages(locale);
        this.homes = new PlanHomes(locale, setup.checker());
        this.documents = new Documents(names, homes, locale, this);
        this.diagnoses =
                new Diagnoses(
                        new Publisher(
                                each -> talk.client().publishDiagnostics(each),
                                names,
                                this::diagnostics),
                        this::failed,
                        talk::figuresChanged);
    }

    FindingDiagnostics diagnostics(Moment moment) {
        return new FindingDiagnostics(moment.plan(), names, messages, options.rulePages());
    }

    private void failed(Diagnoses.Failure failure) {
        var cause = failure.cause();
        talk.fail(
                messages.text(
                        "run.failed",
                        failure.home().root().getFileName(),
                        cause.getClass().getSimpleName()),
                cause);
    }

    Locale locale() {
        return locale;
    }

    ServerMessages messages() {
        return messages;
    }

    FileNames names() {
        return names;
    }

    PlanHomes homes() {
        return homes;
    }

    Documents documents() {
        return documents;
    }

    Diagnoses diagnoses() {
        return diagnoses;
    }

    /** What a request about a file speaks of; empty when the file belongs to no plan. */
    Optional<Target> target(String uri) {
        var file = names.path(uri);
        return homes.of(file).map(home -> new Target(home, home.now(), file));
    }

    /** Takes other options and lays the plans out anew when they ask for it. */
    void configure(ServerOptions next) {
        if (!next.equals(options)) {
            options = next;
            settle(List.of(), List.of());
        }
    }

    /** One open file, as the client has it. */
    private record Open(Path file, String text, int version) {}

    /** Lays the plans out anew for other folders; what the client has open stays as it has it. */
    void settle(List<String> added, List<String> removed) {
        removed.forEach(uri -> names.onDisk(uri).ifPresent(folders::remove));
        added.forEach(uri -> names.onDisk(uri).ifPresent(folders::add));
        var open = new ArrayList<Open>();
        for (var home : homes.all()) {
            var now = home.now();
            now.versions()
                    .forEach(
                            (file, version) ->
                                    open.add(
                                            new Open(
                                                    file,
                                                    now.plan().text(file).orElse(""),
                                                    version)));
            homes.remove(home);
            gone(home);
        }
        folders.stream()
                .filter(Files::isDirectory)
                .forEach(folder -> homes.add(folder, named(folder)));
        open.forEach(this::reopen);
        homes.all().forEach(this::checkFirst);
    }

    private void reopen(Open open) {
        var file = open.file();
        var home =
                !file.isAbsolute()
                        ? Optional.of(homes.alone(file))
                        : Documents.isPlanFile(file)
                                ? Optional.of(homes.open(file))
                                : homes.of(file);
        home.ifPresent(each -> each.become(each.now().with(file, open.text(), open.version())));
    }

    private List<Path> named(Path folder) {
        return options.plans().stream()
                .map(name -> folder.resolve(name).normalize())
                .filter(Files::isDirectory)
                .toList();
    }

    private void checkFirst(PlanHome home) {
        var token = "jenjang-" + home.root().getFileName();
        diagnoses.first(
                home,
                () -> talk.begin(token, messages.text("progress.load")),
                () -> talk.end(token));
    }

    @Override
    public void typed(PlanHome home, Path file) {
        diagnoses.typed(home, file);
    }

    @Override
    public void changed(PlanHome home) {
        diagnoses.changed(home);
    }

    @Override
    public void gone(PlanHome home) {
        diagnoses.gone(home);
    }

    @Override
    public void ignored(String message, Object... arguments) {
        talk.warn(messages.text(message, arguments));
    }

    @Override
    public void close() {
        diagnoses.close();
    }

    /** Whether the client can be asked to show a stretch of a text. */
    boolean showsDocuments() {
        return talk.showsDocuments();
    }
}
