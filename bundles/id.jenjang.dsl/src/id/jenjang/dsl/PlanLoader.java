package id.jenjang.dsl;

import com.google.inject.Injector;

import id.jenjang.dsl.internal.DslMessages;
import id.jenjang.dsl.internal.load.PlanAssembler;
import id.jenjang.dsl.internal.load.Source;
import id.jenjang.dsl.internal.load.SourceReader;
import id.jenjang.dsl.internal.repair.PlanTexts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Loads plans from their text. A loader speaks one language and may be used for many plans; it is
 * not bound to any of them. Loading never fails because of what a file says: mistakes become
 * findings of the loaded plan.
 */
public final class PlanLoader {

    private final Injector injector;

    private PlanLoader(Injector injector) {
        this.injector = injector;
    }

    /**
     * The loader whose messages are in the given language.
     *
     * @param locale English gives English, anything else Indonesian
     */
    public static PlanLoader in(Locale locale) {
        return locale.getLanguage().equals("en") ? English.LOADER : Indonesian.LOADER;
    }

    /**
     * Loads the plan made of the given files and folders.
     *
     * @param paths files or folders; folders are searched for .jenjang files, hidden folders left
     *     out
     * @param locale language of all messages
     * @return the plan with everything found while reading it
     * @throws PlanLoadException when a path does not exist or no plan file is there
     */
    public static LoadedPlan load(List<Path> paths, Locale locale) throws PlanLoadException {
        return in(locale).load(paths);
    }

    /**
     * Loads the plan that lies in an archive.
     *
     * @param archive asked for each file once
     * @param locale language of all messages
     * @return the plan with everything found while reading it; without files when there are none
     */
    public static LoadedPlan load(PlanArchive archive, Locale locale) {
        var loader = in(locale);
        return loader.texts(archive).load(loader.assembler());
    }

    /**
     * Loads the plan that lies in an archive and follows from an earlier one by some edits. The
     * result is what loading it alone gives; what the edits left as it was is taken over and not
     * read again. The earlier plan stays as it is.
     *
     * @param archive asked for each file once
     * @param before the earlier plan, of the same files in the same order but for some
     * @param locale language of all messages; when it is not that of the earlier plan, everything
     *     is read again
     */
    public static LoadedPlan load(PlanArchive archive, LoadedPlan before, Locale locale) {
        var loader = in(locale);
        var assembler = loader.assembler();
        return before.speaks(assembler.locale())
                ? loader.texts(archive).load(assembler, before.asEarlier())
                : loader.texts(archive).load(assembler);
    }

    /** The texts of a plan in an archive; narrative files are read when they are met. */
    PlanTexts texts(PlanArchive archive) {
        var reader = reader();
        var files = archive.planFiles().stream().map(file -> reader.readFile(file, archive));
        return PlanTexts.of(files.toList(), reader.of(archive));
    }

    /**
     * Loads a plan from texts, as tests and editors do.
     *
     * @param files text by file name; names that do not end in .jenjang are narrative files
     * @param locale language of all messages
     * @return the plan with everything found while reading it
     */
    public static LoadedPlan parse(Map<String, String> files, Locale locale) {
        return texts(files).load(in(locale).assembler());
    }

    /** The texts of a plan given by file name. */
    static PlanTexts texts(Map<String, String> files) {
        var plan = new ArrayList<Source>();
        files.forEach(
                (name, text) -> {
                    if (name.endsWith(".jenjang")) {
                        plan.add(Source.ofText(Path.of(name), text));
                    }
                });
        return PlanTexts.of(
                plan, path -> Source.ofText(path, files.get(path.toString().replace('\\', '/'))));
    }

    private LoadedPlan load(List<Path> paths) throws PlanLoadException {
        return texts(paths).load(assembler());
    }

    /** The texts of a plan on disk; plan files are read now, narrative files when they are met. */
    PlanTexts texts(List<Path> paths) throws PlanLoadException {
        var reader = reader();
        return PlanTexts.of(reader.read(paths), reader.disk());
    }

    private SourceReader reader() {
        return new SourceReader(injector.getInstance(DslMessages.class));
    }

    /** A part of the language, as its module binds it. */
    <T> T part(Class<T> type) {
        return injector.getInstance(type);
    }

    PlanAssembler assembler() {
        return injector.getInstance(PlanAssembler.class);
    }

    private static PlanLoader create(Locale locale) {
        return new PlanLoader(
                new JenjangStandaloneSetup(locale).createInjectorAndDoEMFRegistration());
    }

    /** Made when the first plan is loaded in Indonesian. */
    private static final class Indonesian {
        static final PlanLoader LOADER = create(Locale.of("id"));
    }

    /** Made when the first plan is loaded in English. */
    private static final class English {
        static final PlanLoader LOADER = create(Locale.ENGLISH);
    }
}
