package id.jenjang.dsl.ide;

import id.jenjang.dsl.FileReading;
import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanArchive;
import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.PlanLoadException;
import id.jenjang.dsl.PlanLoader;
import id.jenjang.dsl.PlanRepair;
import id.jenjang.dsl.PlanText;
import id.jenjang.dsl.ReadingProgress;
import id.jenjang.dsl.RepairedPlan;
import id.jenjang.dsl.TextFinding;
import id.jenjang.rules.Checker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * A plan as it is being edited: its texts at one moment and, made when first asked for, what they
 * mean. Never changes; a change gives another one, and both can be used by several threads. Files
 * are named as the person who opened the plan named them.
 */
public final class EditedPlan {

    private static final String PLAN_FILE = ".jenjang";
    private static final Checker STANDARD = new Checker();

    private final Map<Path, String> texts;
    private final FilesBeside beside;
    private final Locale locale;
    private final Checker checker;
    private final LoadedPlan before;
    private final Map<Path, FileReading> readings = new ConcurrentHashMap<>();
    private volatile LoadedPlan plan;
    private final Object checking = new Object();
    private PlanCheck check;

    private EditedPlan(
            Map<Path, String> texts,
            FilesBeside beside,
            Locale locale,
            Checker checker,
            LoadedPlan before) {
        this.texts = texts;
        this.beside = beside;
        this.locale = locale;
        this.checker = checker;
        this.before = before;
    }

    private EditedPlan next(Map<Path, String> changed, FilesBeside files) {
        return new EditedPlan(changed, files, locale, checker, plan == null ? before : plan);
    }

    /**
     * The plan made of files and folders on disk. Plan files are read now, the files they name when
     * they are met. A file that is not readable as text is not among {@link #files()}; the check
     * tells of it.
     *
     * @param paths files or folders; folders are searched for .jenjang files, hidden folders left
     *     out
     * @param locale language of all messages
     * @throws PlanLoadException when a path does not exist or no plan file is there
     */
    public static EditedPlan open(List<Path> paths, Locale locale) throws PlanLoadException {
        return open(paths, locale, ReadingProgress.NONE);
    }

    /**
     * The same, for somebody who waits.
     *
     * @param progress told of each file that has been read
     * @throws PlanLoadException when a path does not exist or no plan file is there
     */
    public static EditedPlan open(List<Path> paths, Locale locale, ReadingProgress progress)
            throws PlanLoadException {
        var texts = new TreeMap<Path, String>();
        var unreadable = new TreeSet<Path>();
        for (var file : PlanText.read(paths, locale, progress)) {
            file.text()
                    .ifPresentOrElse(
                            text -> texts.put(file.file(), text),
                            () -> unreadable.add(file.file()));
        }
        var beside = FilesBeside.onDisk(unreadable);
        return new EditedPlan(texts, beside, locale, STANDARD, null);
    }

    /**
     * A plan of texts somebody has read already; the files they name are read from the disk when
     * they are met.
     *
     * @param texts text by file; may be none
     * @param locale language of all messages
     */
    public static EditedPlan onDisk(Map<Path, String> texts, Locale locale) {
        return new EditedPlan(
                new TreeMap<>(texts), FilesBeside.onDisk(Set.of()), locale, STANDARD, null);
    }

    /**
     * A plan of texts that lie nowhere.
     *
     * @param texts text by file; files whose names do not end in .jenjang are narrative files
     * @param locale language of all messages
     */
    public static EditedPlan of(Map<Path, String> texts, Locale locale) {
        return new EditedPlan(new TreeMap<>(texts), FilesBeside.none(), locale, STANDARD, null);
    }

    /** The plan files, in the order of their names. */
    public SortedSet<Path> files() {
        var files = new TreeSet<Path>();
        texts.keySet().stream().filter(EditedPlan::isPlanFile).forEach(files::add);
        return files;
    }

    /** The text of a plan or narrative file; empty when there is no such file. */
    public Optional<String> text(Path file) {
        return Optional.ofNullable(texts.get(file)).or(() -> beside.text(file));
    }

    /**
     * The files that this plan, or one it came from, names and has asked the disk for, be they
     * there or not: narratives, logos, templates, pictures.
     *
     * @return the size in bytes that each had then; empty for one that was not there
     */
    public Map<Path, Optional<Long>> named() {
        return beside.read();
    }

    /** Whether this plan, or one it came from, has asked the disk for a file that it names. */
    public boolean hasAskedFor(Path file) {
        return beside.hasRead(file);
    }

    /** The plan with a text changed or, when there was none, added. */
    public EditedPlan with(Path file, String text) {
        var more = new TreeMap<>(texts);
        more.put(file, text);
        return next(more, beside);
    }

    /**
     * The same texts under other rules: a room above adds those about documents. Plans that follow
     * from this one keep them.
     */
    public EditedPlan under(Checker rules) {
        return new EditedPlan(texts, beside, locale, rules, plan == null ? before : plan);
    }

    /** The plan without a file; a narrative file is read from the disk again. */
    public EditedPlan without(Path file) {
        var fewer = new TreeMap<>(texts);
        fewer.remove(file);
        return next(fewer, beside.forgetting(file));
    }

    /**
     * The plan after edits.
     *
     * @throws IllegalArgumentException when a file to be changed is not there
     * @throws IndexOutOfBoundsException when an edit lies outside its text
     */
    public EditedPlan apply(PlanEdits edits) {
        var changed = new TreeMap<>(texts);
        for (var file : edits.files()) {
            var text =
                    text(file).orElseThrow(() -> new IllegalArgumentException("No file " + file));
            changed.put(file, edits.applyTo(file, text));
        }
        return next(changed, beside);
    }

    /** What the texts mean. */
    public LoadedPlan plan() {
        return plan(() -> true).orElseThrow();
    }

    /**
     * What the texts mean, if it is needed until it is known.
     *
     * @param needed asked again and again while the texts are read, by several threads
     * @return empty when it was not; then nothing is kept of what was read so far
     */
    public Optional<LoadedPlan> plan(BooleanSupplier needed) {
        return plan(needed, ReadingProgress.NONE);
    }

    /**
     * The same, for somebody who waits.
     *
     * @param needed asked again and again while the texts are read, by several threads
     * @param progress told of each file that has been parsed
     * @return empty when it was not needed; then nothing is kept of what was read so far
     */
    public synchronized Optional<LoadedPlan> plan(
            BooleanSupplier needed, ReadingProgress progress) {
        if (plan == null) {
            var archive = new Archive(needed, progress);
            try {
                plan =
                        before == null
                                ? PlanLoader.load(archive, locale)
                                : PlanLoader.load(archive, before, locale);
            } catch (CancellationException e) {
                return Optional.empty();
            }
        }
        return Optional.of(plan);
    }

    /**
     * The plan nearest at hand, for names and figures while somebody types: what these texts mean
     * when that is known already, else what they meant at the last moment it was. Loads the plan
     * only when it never was.
     */
    public LoadedPlan nearest() {
        return known().orElseGet(this::plan);
    }

    /** The same when it is at hand; empty when the plan was never loaded. */
    public Optional<LoadedPlan> known() {
        return Optional.ofNullable(plan == null ? before : plan);
    }

    /**
     * What a file says now, read alone among the names of {@link #nearest()}.
     *
     * @throws IllegalArgumentException when it is no plan file of this plan
     */
    public FileReading reading(Path file) {
        var text = isPlanFile(file) ? texts.get(file) : null;
        if (text == null) {
            throw new IllegalArgumentException("No plan file " + file);
        }
        return readings.computeIfAbsent(file, each -> read(each, text));
    }

    /** Taken from the plan when that is loaded already; a file may be as large as a plan. */
    private FileReading read(Path file, String text) {
        var loaded = Optional.ofNullable(plan);
        return loaded.flatMap(each -> each.read(file))
                .orElseGet(() -> nearest().reread(file, text));
    }

    /** What stands against the plan under its rules: those of a plan, unless others were given. */
    public PlanCheck check() {
        return check(() -> true).orElseThrow();
    }

    /**
     * The same, if it is needed until it is known.
     *
     * @param needed asked again and again while the texts are read and checked, by several threads
     * @return empty when it was not; then nothing is kept of what was found so far
     */
    public Optional<PlanCheck> check(BooleanSupplier needed) {
        // Not the lock of the plan, which others want to look at while it is checked.
        synchronized (checking) {
            if (check == null) {
                check = plan(needed).flatMap(each -> each.check(checker, needed)).orElse(null);
            }
            return Optional.ofNullable(check);
        }
    }

    /**
     * The plan after its certain repairs under its rules, as other texts of the same files; this
     * one stays as it is.
     *
     * @param wanted which findings to repair
     */
    public RepairedPlan repaired(Predicate<TextFinding> wanted) {
        return new PlanRepair(checker, locale, wanted)
                .repair(new Archive(() -> true, ReadingProgress.NONE));
    }

    /** The language of all messages. */
    public Locale locale() {
        return locale;
    }

    private static boolean isPlanFile(Path file) {
        return file.toString().endsWith(PLAN_FILE);
    }

    /** The texts as the loader asks for them. */
    private final class Archive implements PlanArchive {

        private final BooleanSupplier needed;
        private final ReadingProgress progress;

        Archive(BooleanSupplier needed, ReadingProgress progress) {
            this.needed = needed;
            this.progress = progress;
        }

        @Override
        public void goOn() {
            if (!needed.getAsBoolean()) {
                throw new CancellationException();
            }
        }

        @Override
        public void parsed(int files, int all) {
            progress.took(ReadingProgress.Step.PARSED, files, all);
        }

        @Override
        public List<Path> planFiles() {
            var all = files();
            all.addAll(beside.unreadable());
            return List.copyOf(all);
        }

        @Override
        public Optional<String> text(Path file) {
            return Optional.ofNullable(texts.get(file));
        }

        @Override
        public Optional<byte[]> read(Path file) throws IOException {
            var text = texts.get(file);
            return text == null
                    ? beside.bytes(file)
                    : Optional.of(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
