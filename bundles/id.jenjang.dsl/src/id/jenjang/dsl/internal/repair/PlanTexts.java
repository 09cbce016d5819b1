package id.jenjang.dsl.internal.repair;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.internal.load.EarlierPlan;
import id.jenjang.dsl.internal.load.PlanAssembler;
import id.jenjang.dsl.internal.load.PlanFiles;
import id.jenjang.dsl.internal.load.Source;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The texts of a plan under repair: every file as it was read, once, and what replaces it so far.
 */
public final class PlanTexts {

    private final List<Source> files;
    private final Map<Path, Source> read;
    private final PlanFiles narratives;
    private final Map<Path, String> changed;

    private PlanTexts(
            List<Source> files,
            Map<Path, Source> read,
            PlanFiles narratives,
            Map<Path, String> changed) {
        this.files = files;
        this.read = read;
        this.narratives = narratives;
        this.changed = changed;
    }

    /**
     * Texts nothing is changed in yet.
     *
     * @param files the plan files
     * @param narratives the narrative files and pictures; each is read once, when it is met
     */
    public static PlanTexts of(List<Source> files, PlanFiles narratives) {
        var read = new HashMap<Path, Source>();
        files.forEach(file -> read.put(file.path(), file));
        return new PlanTexts(List.copyOf(files), read, narratives, Map.of());
    }

    PlanTexts with(Map<Path, String> more) {
        var all = new TreeMap<>(changed);
        all.putAll(more);
        all.entrySet().removeIf(each -> each.getValue().equals(original(each.getKey())));
        return new PlanTexts(files, read, narratives, all);
    }

    /** The plan these texts make. */
    public LoadedPlan load(PlanAssembler assembler) {
        return assembler.assemble(files.stream().map(this::now).toList(), new Named());
    }

    /** The same, where an earlier state of the plan is known. */
    public LoadedPlan load(PlanAssembler assembler, EarlierPlan before) {
        var sources = files.stream().map(this::now).toList();
        return assembler.assemble(sources, new Named(), Optional.of(before));
    }

    /** The files the plan names, as they are now. */
    private final class Named implements PlanFiles {

        @Override
        public Source read(Path path) {
            return narrative(path);
        }

        @Override
        public boolean exists(Path path) {
            return read.containsKey(path) ? PlanFiles.super.exists(path) : narratives.exists(path);
        }

        @Override
        public void goOn() {
            narratives.goOn();
        }

        @Override
        public void parsed(int parsed, int all) {
            narratives.parsed(parsed, all);
        }
    }

    private Source narrative(Path path) {
        return now(read.computeIfAbsent(path, narratives::read));
    }

    private Source now(Source source) {
        var text = changed.get(source.path());
        return text == null ? source : Source.ofText(source.path(), text);
    }

    /** The text of a file the plan was loaded from; empty when it could not be read. */
    Optional<String> text(Path file) {
        var source = read.get(file);
        return source == null ? Optional.empty() : Optional.ofNullable(now(source).text());
    }

    /** The text a file had when it was read. */
    String original(Path file) {
        return read.get(file).text();
    }

    /** The texts that differ from what was read, by file. */
    Map<Path, String> changed() {
        return changed;
    }
}
